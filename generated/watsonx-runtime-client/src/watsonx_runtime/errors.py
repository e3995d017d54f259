"""Everything that this package raises.

ClientError
├── InvalidArgumentError (also ValueError)   an argument cannot be sent; nothing was sent
├── ConfigurationError                       the client was set up in a way that cannot work
├── AuthenticationError                      credentials could not be obtained
├── APIConnectionError                       no response arrived
│   └── APITimeoutError                      ... in time
├── APIResponseError                         a response cannot be read as what the specification says
├── APIStreamError                           a stream of events reports an error
├── PaginationError                              pages do not lead to an end
├── WaitError                                something long-running did not end well
│   ├── WaitFailedError                      it failed
│   └── WaitTimeoutError                     it took too long
└── APIStatusError                           the service answered with an error status
    ├── BadRequestError             400
    ├── UnauthorizedError           401      (also AuthenticationError)
    ├── ForbiddenError              403
    ├── NotFoundError               404
    ├── ConflictError               409
    ├── GoneError                   410
    ├── PreconditionFailedError     412
    ├── UnprocessableEntityError    422
    ├── RateLimitError              429
    └── ServerError                 5xx
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
