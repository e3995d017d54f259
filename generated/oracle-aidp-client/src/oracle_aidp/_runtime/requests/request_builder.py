"""From an operation and its arguments to a request."""

from __future__ import annotations

import copy
import os
import warnings
from collections.abc import Callable, Mapping
from typing import Any, cast

from msgspec import UNSET

from ..errors import InvalidArgumentError
from ..json_types import is_object
from ..operation import Body, ContentKind, Operation, Parameter
from ..secrets import is_secret_name
from ..transports.transport import Headers, Request
from ..urls import joined
from .constraints import check, check_model
from .options import RequestOptions, Validation
from .parameters import (
    Pairs,
    check_shape,
    checked_header,
    cookie_pairs,
    header_text,
    path_text,
    plain_value,
    query_pairs,
    styled_pairs,
)
from .request_body import body_content, chosen_body


def build_request(
    operation: Operation[Any],
    arguments: Mapping[str, Any],
    *,
    base_url: str,
    body: Any = UNSET,
    media_type: str | None = None,
    settings: Mapping[str, Any] | None = None,
    headers: Mapping[str, str] | None = None,
    accept: tuple[ContentKind, ...] = (),
    options: RequestOptions | None = None,
    validate: Validation = "error",
) -> Request:
    """The request, complete but for credentials and timeout.

    Args:
        operation: what is called.
        arguments: Python argument -> value; UNSET and absent mean the same.
        base_url: URL that the path is appended to.
        body: request body, or UNSET.
        media_type: media type of the body, where several are possible.
        settings: client settings, used for parameters that have one and no argument.
        headers: header fields of every request of the client.
        accept: kinds of responses that the caller can use; empty for all.
        options: per-call overrides.
        validate: what happens to arguments that are out of bounds.

    Raises:
        InvalidArgumentError: a required argument is missing, or one is out of bounds or cannot be sent.
    """
    options = options or RequestOptions()
    validate = _validation_of(options, validate)
    settings = _settings_of(operation, arguments, settings or {}, body)
    # Documents tell operations of one path apart by a fragment, which is not sent.
    path = operation.path.partition("#")[0]
    query: Pairs = []
    cookies: Pairs = []
    fields = Headers(headers or {})
    secret_names: set[str] = set()
    for parameter in operation.parameters:
        value = _value(parameter, arguments, settings)
        if value is UNSET:
            continue
        if value is arguments.get(parameter.argument, UNSET):
            # Settings may come from the environment, where everything is text.
            check_shape(parameter, value)
        if parameter.bounds is not None and value is not None:
            _check(validate, check, value, parameter.bounds, parameter.argument)
        if parameter.location == "path":
            path = path.replace("{" + parameter.name + "}", path_text(parameter, value))
        elif parameter.location == "query":
            query += query_pairs(parameter, value)
            if is_secret_name(parameter.name):
                secret_names.add(parameter.name)
        elif parameter.location == "header":
            text = header_text(parameter, value)
            if text is not None:
                fields[parameter.name] = text
        else:
            cookies += cookie_pairs(parameter, value)
    _check_steps(operation, path)
    for name, value in options.query.items():
        if value is not None and value is not UNSET:
            query += styled_pairs(name, plain_value(value, name))
    if cookies:
        fields["Cookie"] = "; ".join(f"{name}={text}" for name, text in cookies)
    accepted = accept_header(operation, accept)
    if accepted:
        fields["Accept"] = accepted
    content = None
    if body is not UNSET:
        if not operation.bodies:
            raise InvalidArgumentError(f"body: {operation.id} takes no request body")
        chosen = chosen_body(operation.bodies, media_type)
        body = _with_settings(chosen, body, arguments, settings)
        if chosen.checked:
            _check(validate, check_model, body, "")
        if options.extra_body:
            body = _with_extra(chosen, body, options.extra_body)
        fields["Content-Type"], content = body_content(chosen, body, media_type, options.progress)
    elif operation.bodies and operation.bodies[0].required:
        raise InvalidArgumentError(f"body: {operation.id} needs a request body")
    if operation.retry.token is not None and operation.retry.token not in fields:
        # Filled here, once, so that every attempt carries the same token.
        fields[operation.retry.token] = os.urandom(16).hex()
    add_headers(fields, options.headers)
    url = joined(base_url, path)
    if query:
        url += ("&" if "?" in url else "?") + "&".join(f"{name}={text}" for name, text in query)
    request = Request(operation.method.upper(), url, headers=fields, content=content)
    request.secret_parameters |= secret_names
    return request


def _validation_of(options: RequestOptions, validate: Validation) -> Validation:
    chosen: object = options.validate
    if chosen is None:
        return validate
    if chosen not in ("off", "warn", "error"):
        raise InvalidArgumentError(f"options.validate is {chosen!r}; pass 'off', 'warn' or 'error'")
    return chosen


def _check(validate: Validation, test: Callable[..., None], *values: Any) -> None:
    """Tests values against bounds; specifications are wrong at times, and the server decides."""
    if validate == "off":
        return
    try:
        test(*values)
    except InvalidArgumentError as error:
        if validate == "error":
            raise
        warnings.warn(f"{error}; it is sent all the same", stacklevel=4)


def _check_steps(operation: Operation[Any], path: str) -> None:
    """Refuses a path with a step `.` or `..`, encoded or not: servers resolve both, and another resource responds."""
    if "/." not in path and "/%2E" not in path:
        return
    for step in path.split("/"):
        if step.replace("%2E", ".") in {".", ".."}:
            arguments = ", ".join(each.argument for each in operation.parameters if each.location == "path")
            raise InvalidArgumentError(f"{arguments}: a step {step!r} would make {path!r} the path of something else")


def add_headers(fields: Headers, more: object) -> None:
    """Adds or replaces header fields.

    Raises:
        InvalidArgumentError: a name or a value cannot be sent.
    """
    if not isinstance(more, Mapping):
        raise InvalidArgumentError(f"headers: pass a mapping of names to values, not {type(more).__name__}")
    for name, value in cast("Mapping[object, object]", more).items():
        if (
            not isinstance(name, str)
            or not (name and name.isascii())
            or not all(character.isalnum() or character in "!#$%&'*+-.^_`|~" for character in name)
        ):
            raise InvalidArgumentError(f"headers: {name!r} is not a name of a header field")
        if not isinstance(value, str):
            raise InvalidArgumentError(f"headers: the value of {name} is {type(value).__name__}; pass text")
        fields[name] = checked_header(value, name)


def _settings_of(
    operation: Operation[Any], arguments: Mapping[str, Any], settings: Mapping[str, Any], body: Any
) -> Mapping[str, Any]:
    """The settings that apply to a call: one that is an alternative to something that the call names does not.

    Raises:
        InvalidArgumentError: neither the call nor a setting gives any of the arguments of which one is needed, or the
            call gives some that exclude each other, or one without the one that it needs.
    """
    settings = _without_excluded(operation, arguments, settings)
    group = operation.require_any
    if not group or any(getattr(body, name, UNSET) not in (UNSET, None) for name in group):
        return settings
    supplied = {supply.argument: supply.setting for body in operation.bodies for supply in body.settings}
    for parameter in operation.parameters:
        if parameter.setting is not None:
            supplied[parameter.argument] = parameter.setting
    supplied = {name: setting for name, setting in supplied.items() if name in group}
    if any(arguments.get(name, UNSET) not in (UNSET, None) for name in group):
        return {name: value for name, value in settings.items() if name not in supplied.values()}
    for name in group:
        setting = supplied.get(name)
        left_out = arguments.get(name, UNSET) is None
        if setting is not None and not left_out and settings.get(setting) is not None:
            return settings
    names = " or ".join(group)
    to_client = ", or to the client" if supplied else ""
    raise InvalidArgumentError(f"{operation.id}: needs {names}; pass one of them to the call{to_client}")


def _without_excluded(
    operation: Operation[Any], arguments: Mapping[str, Any], settings: Mapping[str, Any]
) -> Mapping[str, Any]:
    """The settings without those that exclude something that the call gives.

    Raises:
        InvalidArgumentError: the call gives arguments that exclude each other, or one without the one that it needs.
    """
    if not operation.exclusive and not operation.needs:
        return settings
    given = {
        name for name, value in arguments.items() if value is not UNSET and value is not None and value is not False
    }
    supplied = {each.argument: each.setting for each in operation.parameters if each.setting is not None}
    for one, other in operation.exclusive:
        if one in given and other in given:
            raise InvalidArgumentError(f"{operation.id}: {one} and {other} exclude each other; pass one of them")
        dropped = supplied.get(other) if one in given else supplied.get(one) if other in given else None
        if dropped is not None:
            settings = {name: value for name, value in settings.items() if name != dropped}
    for one, other in operation.needs:
        if one in given and other not in given:
            raise InvalidArgumentError(f"{operation.id}: {one} is possible only together with {other}; pass both")
    return settings


def _value(parameter: Parameter, arguments: Mapping[str, Any], settings: Mapping[str, Any]) -> Any:
    value = arguments.get(parameter.argument, UNSET)
    if parameter.setting is not None:
        value = _given_or_set(value, parameter.setting, settings)
    if parameter.required and (value is UNSET or (value is None and parameter.location == "path")):
        raise _missing(parameter.argument, parameter.setting)
    return value


def _given_or_set(value: Any, setting: str, settings: Mapping[str, Any]) -> Any:
    """The value of an argument that has a setting: None says that nothing is to be sent."""
    if value is UNSET:
        value = settings.get(setting)
    return UNSET if value is None else value


def _missing(argument: str, setting: str | None) -> InvalidArgumentError:
    hint = f", or {setting} to the client" if setting is not None else ""
    return InvalidArgumentError(f"{argument}: is required; pass it to the call{hint}")


def _with_settings(chosen: Body, body: Any, arguments: Mapping[str, Any], settings: Mapping[str, Any]) -> Any:
    """The body with the properties that are arguments or settings of the client."""
    if not chosen.settings:
        return body
    # A page of a list may be asked for again with the same body.
    body = copy.copy(body)
    for supply in chosen.settings:
        value = _given_or_set(arguments.get(supply.argument, UNSET), supply.setting, settings)
        if value is not UNSET:
            setattr(body, supply.attribute, value)
        elif supply.required:
            raise _missing(supply.argument, supply.setting)
    return body


def _with_extra(chosen: Body, body: Any, extra: Mapping[str, Any]) -> Any:
    """The body with further properties.

    Raises:
        InvalidArgumentError: it is not a JSON object.
    """
    plain = plain_value(body, "body") if chosen.kind == "json" else None
    if not is_object(plain):
        raise InvalidArgumentError("options.extra_body: the body of this request is not a JSON object")
    return {**plain, **extra}


def accept_header(operation: Operation[Any], kinds: tuple[ContentKind, ...] = ()) -> str:
    """The media types of successful responses that the caller can use, preferred ones first, and those of errors."""
    names: dict[str, None] = {}
    errors: dict[str, None] = {}
    for status, responses in operation.responses.items():
        if status.startswith("2") or (status == "default" and not names):
            for response in responses:
                if response.media_type and (not kinds or response.kind in kinds):
                    names[response.media_type] = None
        else:
            for response in responses:
                if response.media_type and response.kind == "json":
                    errors[response.media_type] = None
    if not names:
        # Errors are most useful as JSON, and what nobody declared may be anything.
        return "application/json, */*;q=0.5"
    # Servers that take the field at its word would have no way of saying what went wrong.
    return ", ".join((*names, *(f"{name};q=0.5" for name in errors if name not in names)))
