"""Specifications that transcribe the small pages."""

from __future__ import annotations

LISTS_SPECIFICATION = """openapi: 3.1.0
info: {title: Shelves, version: "1"}
paths:
  /v1/rooms/{roomId}/shelves:
    post:
      operationId: MakeShelf
      tags: [shelves]
      summary: Put up a shelf
      x-preview: true
      x-source: page:1-77
      parameters:
        - {name: roomId, in: path, required: true, schema: {type: string}, description: The room.}
        - name: retry-token
          in: header
          schema: {type: string, minLength: 1, maxLength: 64}
          description: Makes it happen once.
          x-source: page:12-14
        - {name: trace-id, in: header, schema: {type: string, pattern: "^[A-Za-z0-9_-]*$"}, description: The call.}
      requestBody:
        content: {application/json: {schema: {$ref: "#/components/schemas/ShelfDetails"}}}
      responses:
        "200":
          description: Done.
          headers:
            etag: {schema: {type: string}}
          content: {application/json: {schema: {$ref: "#/components/schemas/Shelf"}}}
        default:
          description: Not done.
          content: {application/json: {schema: {$ref: "#/components/schemas/Failure"}}}
components:
  schemas:
    ShelfDetails:
      description: What it is like.
      x-source: page:18-42
      type: object
      required: [width]
      properties:
        boards:
          type: array
          items: {$ref: "#/components/schemas/Board"}
          description: Its boards.
          x-source: page:24-42
        kind: {type: string, enum: [OAK, PINE], description: The wood.}
        width: {type: integer, format: int64, description: The width.}
    Board:
      description: A board.
      x-source: page:43-50
      type: object
      properties:
        depth: {type: number, format: double, description: The depth.}
    Shelf:
      description: A shelf.
      x-source: page:60-67
      type: object
      required: [id]
      properties:
        id: {type: string, description: The name.}
    Failure:
      description: What went wrong.
      x-source: page:70-77
      type: object
      required: [code]
      properties:
        code: {type: string, description: Its name.}
"""

PROSE_SPECIFICATION = """openapi: 3.1.0
info: {title: Shelves, version: "2023-07-07", description: Made later since 2021-05-01., x-source: "page:24-25"}
servers:
  - {url: https://oslo.example.com, description: Oslo, x-source: "page:3-4"}
  - {url: https://rome.example.com, description: Rome, x-source: "page:5-6"}
security:
  - IAM: []
  - Bearer: []
paths:
  /v1/rooms/{room_id}/shelves:
    parameters:
      - {$ref: "#/components/parameters/Trace"}
    post:
      operationId: make
      tags: [shelves]
      summary: Put up a shelf
      x-source: page:40-77, client
      parameters:
        - {name: room_id, in: path, required: true, schema: {type: string, examples: [r-1]}, description: The room.}
        - {$ref: "#/components/parameters/Version"}
        - name: limit
          in: query
          schema: {type: string, minimum: 1, maximum: 200, default: 100}
          description: Number of shelves.
      requestBody:
        content:
          application/json:
            schema: {$ref: "#/components/schemas/NewShelf"}
            examples: {whole: {value: {name: a, size: {}}}}
      responses:
        "201":
          description: Done.
          content: {application/json: {schema: {$ref: "#/components/schemas/Shelf"}}}
        "400": {description: Wrong.}
        "401": {description: Who?}
        "403": {description: No.}
        "404": {description: Where?}
        "409": {description: Taken.}
  /v1/shelves:
    parameters:
      - {$ref: "#/components/parameters/Trace"}
    delete:
      operationId: burn
      tags: [shelves]
      summary: Burn a shelf
      x-source: page:78-90, client
      parameters:
        - {$ref: "#/components/parameters/Version"}
        - {name: force, in: query, schema: {type: boolean}, description: Whether to burn a full one.}
      responses:
        "200": {description: Is there for all., x-inferred: The introduction has it.}
        "202": {description: Done soon.}
components:
  securitySchemes:
    IAM: {type: http, scheme: bearer, x-source: "page:7-9"}
    Bearer: {type: http, scheme: bearer, x-source: "page:7-9"}
  parameters:
    Trace: {name: X-Trace, in: header, schema: {type: string}, description: The call., x-source: "page:17-20, client"}
    Version:
      name: version
      in: query
      required: true
      schema: {type: string, format: date, examples: ["2023-07-07"]}
      description: The version.
  schemas:
    NewShelf:
      description: What to put up.
      x-source: page:57-65, client
      type: object
      required: [name]
      properties:
        size: {type: object, additionalProperties: true, description: Its size., examples: [{width: 2}]}
        name: {type: string, minLength: 1, maxLength: 250, description: Its name., examples: [long shelf]}
    Shelf:
      description: A shelf.
      x-source: client
      type: object
      properties:
        boards: {type: integer, minimum: 1, maximum: 200, description: Number of boards.}
    Wood:
      description: What it is made of.
      x-source: page:27-37, client
      type: object
      properties:
        type: {type: string, enum: [oak, pine], description: The kind.}
        size:
          type: object
          description: The size.
          properties:
            width: {type: integer, description: The width.}
"""
