"""Everything a client raises or warns about.

    ClientError
     ├─ InvalidArgumentError (also ValueError)   an argument cannot be sent; nothing has been sent
     ├─ ConfigurationError                       the client lacks something, or has been closed; nothing has been sent
     ├─ AuthenticationError                      no token could be obtained, or it was refused
     │   └─ UnauthorizedError                    401
     ├─ APIConnectionError                       no response
     │   └─ APITimeoutError                      ... in time
     ├─ APIResponseError                         a response that does not fit the specification
     ├─ APIStreamError                           a stream of events that reports an error
     ├─ APIStatusError                           a response that reports an error
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
     ├─ PaginationError                              pages that lead nowhere
     └─ WaitError
         ├─ WaitTimeoutError                     it has not ended in time
         └─ WaitFailedError                      it has ended badly

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
