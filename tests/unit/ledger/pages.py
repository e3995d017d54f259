"""Small pages of the three known forms, in words of our own, and a provider that transcribes one of them."""

from __future__ import annotations

from pathlib import Path

LISTS = """(Preview) Make a shelf
post
/v1/rooms/{roomId}/shelves
(Preview) Makes a shelf in a room.
Request
Path Parameters
-
roomId(required): string
Room that gets the shelf.
Header Parameters
-
retry-token: string
Minimum Length:
1Maximum Length:64Makes repeating harmless.
-
trace-id: string
Name of the call. The only valid characters for call names are letters, numbers, underscore, and dash.
What the shelf is like.
Root Schema : ShelfDetails
Type:
objectDetails of a shelf.
Show Source
-
boards:
array boards
Boards of the shelf.
-
kind:
string
Allowed Values:
[ "OAK", "PINE" ]Wood of the shelf. -
width(required):
integer(int64)
Width in millimetres.
Nested Schema : boards
Type:
arrayBoards of the shelf.
Show Source
-
Array of:
object Board
A board.
Nested Schema : Board
Type:
objectA board.
Show Source
-
depth:
number(double)
Depth of the board.
Response
Supported Media Types
- application/json
200 Response
The shelf stands.
Headers
-
etag: string
State of the shelf.
Root Schema : Shelf
Type:
objectA shelf.
Show Source
-
id(required):
string
Name of the shelf.
Default Response
Something else.
Root Schema : Failure
Type:
objectA failure.
Show Source
-
code(required):
string
Short name of the failure.
"""

TABLES = """This page is about shelves.
List shelves
Lists the shelves of a room.
Name | Description | Required | Type | In | Example |
roomId | Room of the shelves | string | path | 62604702b7e5 | |
offset | How many to skip. Defaults to 0. | integer | query | ||
order | What to sort by. Defaults to "width". | string | query | width depth | |
since | Only newer ones (iso8601) | string | query | ||
lines | Will not retrieve over 500 lines at a time. | integer | query |
Code | Message | Datatype |
200 | Success | |
404 | No such room |
Make a shelf (deprecated)
Name | Description | Required | Type | In | Example |
roomId | Room of the shelf | string | path |
Name | Description | Required |
ShelfV1 | What it is like ShelfV1 |
Code | Message | Datatype |
201 | Made | |
400 | Wrong |
Burn a shelf
Burns it.
Code | Message | Datatype |
204 | Gone |
"""

PROVIDER = """distribution: shelf-client
package: shelves
client: Shelves
specification: "1"
documents:
  page: {file: page.txt, title: Shelves, sha256: "0"}
references:
  client: {title: A client, why: Knows what the page lost.}
"""

SPECIFICATION = """openapi: 3.1.0
info: {title: Shelves, version: "1"}
servers:
  - {url: /, x-inferred: OpenAPI wants one.}
paths:
  /rooms/{roomId}/shelves:
    get:
      operationId: listShelves
      tags: [shelves]
      summary: List what stands in a room
      x-source: page:2-12
      parameters:
        - name: roomId
          in: path
          required: true
          schema: {type: string}
          description: The room.
          example: 62604702b7e5
          x-source: page:5, client
        - {name: offset, in: query, schema: {type: integer, default: 0}, description: Number of shelves to skip.}
        - name: order
          in: query
          schema: {type: string, enum: [width, depth], default: width}
          description: What to sort by.
        - {name: since, in: query, schema: {type: string, format: date-time}, description: Time of the oldest.}
        - {name: lines, in: query, schema: {type: integer}, description: Number of lines; 500 come at most.}
      responses:
        "200": {description: The shelves.}
        "404": {description: There is no such room.}
    post:
      operationId: makeShelf
      tags: [shelves]
      summary: Put up a shelf
      deprecated: true
      x-source: page:13-20, client
      parameters:
        - {name: roomId, in: path, required: true, schema: {type: string}, description: The room.}
      requestBody:
        content: {application/json: {schema: {$ref: "#/components/schemas/ShelfV1"}}}
      responses:
        "201": {description: It stands.}
        "400": {description: It does not.}
  /shelves:
    delete:
      operationId: burnShelf
      tags: [shelves]
      summary: Burn a shelf
      x-source: page:21-24
      responses:
        "204": {description: It is gone.}
components:
  schemas:
    ShelfV1:
      description: A shelf.
      x-source: page:17, client
      type: object
      properties:
        width: {type: integer, description: Width in millimetres.}
"""


def make_provider(root: Path, specification: str = SPECIFICATION, page: str = TABLES) -> Path:
    """Write a provider and its page below `root`; return the provider's folder. The page stands in `root/pages`."""
    from specwright.ledger.document_text import read_text

    folder = root / "specs" / "shelves"
    folder.mkdir(parents=True, exist_ok=True)
    (root / "pages").mkdir(exist_ok=True)
    (root / "pages" / "page.txt").write_text(page.rstrip("\n"), encoding="utf-8")
    digest = read_text("page.txt", page.rstrip("\n").encode()).sha256
    (folder / "provider.yaml").write_text(PROVIDER.replace('sha256: "0"', f'sha256: "{digest}"'), encoding="utf-8")
    (folder / "1.yaml").write_text(specification, encoding="utf-8")
    return folder
