"""A small page in running text, in words of our own where the form allows it."""

from __future__ import annotations

PROSE = """Shelves
Endpoint URLs
- Oslo:
https://oslo.example.com
- Rome -
https://rome.example.com
Authentication
Calls are authenticated with Identity and Access Management (IAM).
Authorization: Bearer {token}
Error handling
HTTP Code | Description | Recovery |
---|---|---|
200 |
Success | It worked. |
404 |
Not Found | There is no such thing. |
Additional headers
An optional transaction ID may be sent.
The header key must be set to X-Trace
and its value is yours.
Versioning
Calls require a version parameter that takes a date in the format version=YYYY-MM-DD
.
2021-05-01
Shelves are made later.
Data References
Example wood
payload:
{
"wood": [
{
"type": "oak",
"size": { "width": 3 }
}
]
}
Activity Tracker events
Nothing.
Methods
Make a shelf
Makes one.
POST /v1/rooms/{room_id}/shelves
Request
Path Parameters
The room.
Example:
r-1
Query Parameters
The version date for the API of the form
YYYY-MM-DD
.Example:
2023-07-07
How many resources should be returned.
Possible values: 1 ≤ value ≤ 200
Default:
100
Payload for making a shelf.
The name of the shelf.
Possible values: 1 ≤ length ≤ 250
Example:
long shelf
User defined size.
Examples:{ "width": 2 }
- size
curl --request POST 'https://o.test/v1/rooms/:room_id/shelves?limit=<string>' --data-raw '{ "name": "a", "size": {} }'
Response
A shelf.
The number of boards.
Possible values: 1 ≤ value ≤ 200
Status Code
Shelf made
Bad request, the response body should contain the reason.
Unauthorized.
Forbidden, an authentication error.
The specified resource was not found.
Taken already.
No Sample Response
Burn a shelf
Burns it. (
version
greater than 2021-05-01), 202 response code is answered.
DELETE /v1/shelves
Request
Query Parameters
The version date for the API of the form
YYYY-MM-DD
.Example:
2023-07-07
Set to true in order to burn a full one.
curl --request DELETE 'https://oslo.example.com/v1/shelves?force=<boolean>'
"""
