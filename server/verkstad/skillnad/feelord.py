"""FEEL as a jurist would say it: conditions and values in Swedish; what is long stays as it is written."""

from __future__ import annotations

import re
from collections.abc import Mapping

_COMPARED = {">=": "minst {}", "<=": "högst {}", ">": "mer än {}", "<": "mindre än {}"}
_OF_DAYS = {
    ">=": "{} eller senare",
    "<=": "{} eller tidigare",
    ">": "senare än {}",
    "<": "tidigare än {}",
}
_TEST = re.compile(r"(<=|>=|<|>)\s*(.+)", re.DOTALL)
_RANGE = re.compile(r"([\[\](])\s*(.+?)\s*\.\.\s*(.+?)\s*([\])\[])", re.DOTALL)
_DAY = re.compile(r"""(?:date\(\s*"(\d{4}-\d\d-\d\d)"\s*\)|@"(\d{4}-\d\d-\d\d)")""")
_NOT = re.compile(r"not\((.+)\)", re.DOTALL)
_FIXED = {
    "": "spelar ingen roll",
    "-": "spelar ingen roll",
    "true": "ja",
    "false": "nej",
    "null": "okänt",
    "not(null)": "känt",
}
_NAME = re.compile(r"[^\W\d][\w.]*")
_SIGNS = {">=": "≥", "<=": "≤", ">": ">", "<": "<"}
_NOT_SAID = {"true": "nej eller okänt", "false": "ja eller okänt", "null": "känt"}
_NUMBER = re.compile(r"-?\d+(\.\d+)?")


def i_ord(text: str | None, values: Mapping[str, str] | None = None) -> str:
    """Return a condition or a value in words. `values` are the words of the fact's own values."""
    said = (text or "").strip()
    if said in _FIXED:
        return _FIXED[said]
    return _simple(said, values or {}) or said


def _simple(said: str, values: Mapping[str, str]) -> str:
    """Return the words, or nothing when it is more than simple tests parted by commas."""
    parts = [_test(part.strip(), values) for part in _parts(said)]
    if not all(parts):
        return ""
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} eller {parts[-1]}"


def _test(said: str, values: Mapping[str, str]) -> str:
    compared = _TEST.fullmatch(said)
    if compared and _NAME.fullmatch(compared[2].strip()):
        return f"{_SIGNS[compared[1]]} {compared[2].strip()}"
    if compared:
        limit = _value(compared[2], values)
        words = _OF_DAYS if _DAY.fullmatch(compared[2].strip()) else _COMPARED
        return words[compared[1]].format(limit) if limit else ""
    between = _RANGE.fullmatch(said)
    if between:
        return _between(between, values)
    negated = _NOT.fullmatch(said)
    if negated:
        inner = _simple(negated[1].strip(), values)
        return _NOT_SAID.get(negated[1].strip()) or (f"inte {inner}" if inner else "")
    return _value(said, values)


def _between(found: re.Match[str], values: Mapping[str, str]) -> str:
    low, high = _value(found[2], values), _value(found[3], values)
    if not low or not high:
        return ""
    if _DAY.fullmatch(found[2].strip()):
        first = f"från och med {low}" if found[1] == "[" else f"efter {low}"
        last = f"till och med {high}" if found[4] == "]" else f"men före {high}"
        return f"{first} {last}"
    first = f"minst {low}" if found[1] == "[" else f"mer än {low}"
    last = f"högst {high}" if found[4] == "]" else f"mindre än {high}"
    return f"{first} och {last}"


def _parts(said: str) -> list[str]:
    """Return the parts between commas that stand outside quotes and parentheses."""
    parts, quoted, depth, part = [], False, 0, ""
    for sign in said:
        quoted ^= sign == '"'
        depth += 0 if quoted else (sign == "(") - (sign == ")")
        if sign == "," and not quoted and not depth:
            parts.append(part)
            part = ""
        else:
            part += sign
    return [*parts, part]


def _value(text: str, values: Mapping[str, str]) -> str:
    said = text.strip()
    day = _DAY.fullmatch(said)
    if day:
        return day[1] or day[2]
    if len(said) > 1 and said[0] == said[-1] == '"' and '"' not in said[1:-1]:
        return values.get(said[1:-1], said[1:-1])
    if _NUMBER.fullmatch(said):
        return said.replace(".", ",")
    if said in {"true", "false", "null"}:
        return _FIXED[said]
    return ""
