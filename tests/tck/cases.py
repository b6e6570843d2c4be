"""The TCK's test files: inputs, expected results, and whether a result is the one expected."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from lxml import etree

from server.feel import Failure, Value
from server.feel.compare import equal
from server.feel.temporal import parse_date, parse_datetime, parse_duration, parse_time

_XSI = "{http://www.w3.org/2001/XMLSchema-instance}"
# Expected values are written with 15 digits or so.
TOLERANCE = Decimal("1e-8")


@dataclass(frozen=True)
class Case:
    """One expected result."""

    id: str
    model: str
    service: str
    inputs: dict[str, Value]
    result: str
    expected: Value


def read_cases(file: Path) -> Iterator[Case]:
    """Return the cases of a test file."""
    root = etree.parse(str(file), etree.XMLParser(remove_comments=True)).getroot()
    model = root.findtext("{*}modelName") or ""
    for test in root.iterfind("{*}testCase"):
        inputs = {str(node.get("name")): _value(node) for node in test.iterfind("{*}inputNode")}
        service = str(test.get("invocableName") or "") if test.get("type") == "decisionService" else ""
        for result in test.iterfind("{*}resultNode"):
            expected = result.find("{*}expected")
            value = None if expected is None else _value(expected)
            yield Case(str(test.get("id")), model.strip(), service, inputs, str(result.get("name")), value)


def same(actual: Value, expected: Value) -> bool:
    """Tell whether a result is the expected one; numbers within the tolerance."""
    if isinstance(expected, Decimal):
        if not isinstance(actual, Decimal):
            return False
        return abs(actual - expected) <= TOLERANCE * max(Decimal(1), abs(expected))
    if isinstance(expected, list):
        return (
            isinstance(actual, list)
            and len(actual) == len(expected)
            and all(same(a, e) for a, e in zip(actual, expected, strict=True))
        )
    if isinstance(expected, dict):
        return (
            isinstance(actual, dict)
            and actual.keys() == expected.keys()
            and all(same(actual[key], expected[key]) for key in expected)
        )
    return equal(actual, expected) is True


def _value(node: etree._Element) -> Value:
    listed = node.find("{*}list")
    if listed is not None:
        return (
            None
            if listed.get(f"{_XSI}nil") == "true"
            else [_value(item) for item in listed.iterfind("{*}item")]
        )
    components = node.findall("{*}component")
    if components:
        return {
            str(part.get("name")): None if part.get(f"{_XSI}nil") == "true" else _value(part)
            for part in components
        }
    value = node.find("{*}value")
    if value is None or value.get(f"{_XSI}nil") == "true":
        return None
    return _typed(value.text or "", str(value.get(f"{_XSI}type") or "string").rpartition(":")[2])


def _typed(text: str, kind: str) -> Value:
    try:
        match kind:
            case "decimal" | "double" | "integer" | "float" | "int" | "long":
                return Decimal(text.strip())
            case "boolean":
                return text.strip() == "true"
            case "date":
                return parse_date(text.strip())
            case "time":
                return parse_time(text.strip())
            case "dateTime":
                return parse_datetime(text.strip())
            case "duration":
                return parse_duration(text.strip())
    except Failure:
        return f"{kind} {text}"
    return text
