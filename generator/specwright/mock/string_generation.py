"""Texts and numbers within bounds."""

from __future__ import annotations

import base64
import math

from specwright.mock.composition import Composite, ImpossibleError
from specwright.mock.patterns import LONGEST, UnreadablePatternError, matching

PADDING = "x"


def formatted(name: str, variation: int) -> str | None:
    """Return a text in a format of JSON Schema or OpenAPI, or None where the format restricts nothing known."""
    day = 1 + variation % 28
    number = variation % 250 + 1
    table = {
        "date-time": f"2026-01-{day:02}T12:30:00Z",
        "date": f"2026-01-{day:02}",
        "time": "12:30:00Z",
        "duration": f"P{day}D",
        "email": f"user{number}@example.com",
        "idn-email": f"user{number}@example.com",
        "hostname": f"host{number}.example.com",
        "idn-hostname": f"host{number}.example.com",
        "ipv4": f"192.0.2.{number}",
        "ipv6": f"2001:db8::{number:x}",
        "uri": f"https://example.com/{number}",
        "url": f"https://example.com/{number}",
        "iri": f"https://example.com/{number}",
        "uri-reference": f"/example/{number}",
        "iri-reference": f"/example/{number}",
        "uri-template": "/example/{number}",
        "uuid": f"123e4567-e89b-42d3-a456-{variation % 16**12:012x}",
        "json-pointer": f"/example/{number}",
        "relative-json-pointer": "0/example",
        "regex": "^[a-z]+$",
        "byte": base64.b64encode(f"bytes{number}".encode()).decode(),
        "decimal": f"{number}.5",
    }
    return table.get(name)


def text(composite: Composite, name: str, variation: int) -> str:
    """Return a text that satisfies a composite.

    Args:
        composite: What is demanded.
        name: Plain text to start from, such as the name of the property.
        variation: Chooses among texts; 0 for the plainest.

    Raises:
        ImpossibleError: when none is found.
    """
    least = int(composite.bounds.get("minLength", 0))
    most = composite.bounds.get("maxLength")
    if most is not None and least > most:
        raise ImpossibleError(f"minLength {least} is more than maxLength {most}")
    if least > LONGEST:
        raise ImpossibleError(f"minLength is {least}, and no text of more than {LONGEST} characters is made")
    if composite.patterns:
        for pattern in composite.patterns:
            try:
                found = matching(pattern, least, None if most is None else int(most), variation)
            except UnreadablePatternError:
                continue
            if found is not None:
                return found
    found = formatted(composite.format, variation) if composite.format else None
    if found is None:
        found = f"{name}-{variation}" if variation else name
        if most is not None and len(found) > most:
            found = found[-int(most) :] if most else ""
    return found + PADDING * (least - len(found))


def number(composite: Composite, variation: int, *, whole: bool, largest: bool) -> int | float:
    """Return a number that satisfies a composite.

    Args:
        composite: What is demanded.
        variation: Chooses among numbers; 0 for the plainest.
        whole: Whether it must be an integer.
        largest: Whether to start at the upper bound.

    Raises:
        ImpossibleError: when there is none.
    """
    try:
        step = step_of(composite, whole=whole)
        low, high = limits(composite, step)
    except (ArithmeticError, ValueError) as error:
        raise ImpossibleError(f"the bounds of a number cannot be used: {error}") from error
    if low is not None and high is not None and low > high:
        raise ImpossibleError("no number lies within the bounds")
    if high is None:
        count = (low or 0) + variation + (1 if largest and low is None else 0)
    elif low is None:
        count = (high if largest else min(0, high)) - variation
    else:
        count = high - variation % (high - low + 1) if largest else low + variation % (high - low + 1)
    value = count * step
    return value if isinstance(step, int) else float(value)


def step_of(composite: Composite, *, whole: bool) -> int | float:
    """Return the distance between the numbers that satisfy `multipleOf`; a half where nothing is demanded."""
    if not composite.divisors:
        return 1 if whole else 0.5
    if all(float(divisor).is_integer() for divisor in composite.divisors):
        return math.lcm(*(int(divisor) for divisor in composite.divisors))
    return 1 if whole else max(composite.divisors)


def limits(composite: Composite, step: float) -> tuple[int | None, int | None]:
    """Return the smallest and the largest multiple of a step within the bounds, as counts of the step."""
    bounds = composite.bounds
    lows = [-math.floor(-bounds["minimum"] // step)] if "minimum" in bounds else []
    if "exclusiveMinimum" in bounds:
        lows.append(math.floor(bounds["exclusiveMinimum"] // step) + 1)
    highs = [math.floor(bounds["maximum"] // step)] if "maximum" in bounds else []
    if "exclusiveMaximum" in bounds:
        highs.append(-math.floor(-bounds["exclusiveMaximum"] // step) - 1)
    return max(lows, default=None), min(highs, default=None)
