"""The exceptions and warnings of the client.

    ClientError
     ├─ InvalidArgumentError (also ValueError)   an argument cannot be sent; nothing has been sent
     ├─ ConfigurationError                       the client lacks something, or has been closed; nothing has been sent
     ├─ AuthenticationError                      no token was obtained, or it was refused
     │   └─ UnauthorizedError                    401
     ├─ APIConnectionError                       no response
     │   └─ APITimeoutError                      ... in time
     ├─ APIResponseError                         a response does not match its schema
     ├─ APIStreamError                           a stream of events reported an error
     ├─ APIStatusError                           the server returned an error status
     │   ├─ BadRequestError                      400
     │   ├─ UnauthorizedError                    401
     │   ├─ ForbiddenError                       403
     │   ├─ NotFoundError                        404
     │   ├─ ConflictError                        409
     │   ├─ GoneError                            410
     │   ├─ PreconditionFailedError              412
     │   ├─ UnprocessableEntityError             422
     │   ├─ RateLimitError                       429
     │   └─ ServerError                          500 to 599
     ├─ PaginationError                              the next page cannot be found
     └─ WaitError
         ├─ WaitTimeoutError                     the deadline passed first
         └─ WaitFailedError                      it ended in a state that means failure

    UnverifiedOperationWarning (UserWarning)     the operation is inferred, not documented

All of them can be pickled, and none carries the credentials of the request.
"""

from __future__ import annotations

from ._runtime.errors import (
    APIConnectionError,
    APIResponseError,
    APIStatusError,
    APIStreamError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ClientError,
    ConfigurationError,
    ConflictError,
    ForbiddenError,
    GoneError,
    InvalidArgumentError,
    NotFoundError,
    PaginationError,
    PreconditionFailedError,
    RateLimitError,
    ServerError,
    UnauthorizedError,
    UnprocessableEntityError,
    UnverifiedOperationWarning,
    WaitError,
    WaitFailedError,
    WaitTimeoutError,
)

__all__ = [
    "APIConnectionError",
    "APIResponseError",
    "APIStatusError",
    "APIStreamError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ClientError",
    "ConfigurationError",
    "ConflictError",
    "ForbiddenError",
    "GoneError",
    "InvalidArgumentError",
    "NotFoundError",
    "PaginationError",
    "PreconditionFailedError",
    "RateLimitError",
    "ServerError",
    "UnauthorizedError",
    "UnprocessableEntityError",
    "UnverifiedOperationWarning",
    "WaitError",
    "WaitFailedError",
    "WaitTimeoutError",
]
