"""Functions of text."""

from __future__ import annotations

from server.feel.errors import Failure
from server.feel.patterns import compile_for, expand_replacement
from server.feel.registry import builtin
from server.feel.values import MAX_TEXT, Value


@builtin("substring(string: string, start position: number, length: number?)")
def substring(string: str, start: Value, length: Value = None) -> str:
    """Return the part from a position counted from 1, or from the end when negative."""
    begin = int(start)
    if begin == 0 or abs(begin) > len(string):
        raise Failure("startpositionen ligger utanför texten")
    begin = begin - 1 if begin > 0 else len(string) + begin
    if length is None:
        return string[begin:]
    if length < 1:
        raise Failure("längden ska vara minst 1")
    return string[begin : begin + int(length)]


@builtin("string length(string: string)")
def string_length(string: str) -> Value:
    """Return the number of characters."""
    return len(string)


@builtin("upper case(string: string)")
def upper_case(string: str) -> str:
    """Return the text in capitals."""
    return string.upper()


@builtin("lower case(string: string)")
def lower_case(string: str) -> str:
    """Return the text in small letters."""
    return string.lower()


@builtin("substring before(string: string, match: string)")
def substring_before(string: str, match: str) -> str:
    """Return what stands before the match, or nothing."""
    before, found, _ = string.partition(match) if match else ("", "x", "")
    return before if found else ""


@builtin("substring after(string: string, match: string)")
def substring_after(string: str, match: str) -> str:
    """Return what stands after the match, or nothing."""
    return string.partition(match)[2] if match else string


@builtin("contains(string: string, match: string)")
def contains(string: str, match: str) -> bool:
    """Tell whether the match is in the text."""
    return match in string


@builtin("starts with(string: string, match: string)")
def starts_with(string: str, match: str) -> bool:
    """Tell whether the text begins so."""
    return string.startswith(match)


@builtin("ends with(string: string, match: string)")
def ends_with(string: str, match: str) -> bool:
    """Tell whether the text ends so."""
    return string.endswith(match)


@builtin("matches(input: string, pattern: string, flags: string?~)")
def matches(text: str, pattern: str, flags: str | None = None) -> bool:
    """Tell whether the pattern is found in the text."""
    return compile_for(text, pattern, flags or "").search(text) is not None


@builtin("replace(input: string, pattern: string, replacement: string, flags: string?~)")
def replace(text: str, pattern: str, replacement: str, flags: str | None = None) -> str:
    """Return the text with every match replaced; `$1` is the first group."""
    compiled = compile_for(text, pattern, flags or "")
    if (len(text) + 1) * len(replacement) > MAX_TEXT:
        raise Failure("texten blir för lång")
    return compiled.sub(lambda match: expand_replacement(replacement, match), text)


@builtin("split(string: string, delimiter: string)")
def split(string: str, delimiter: str) -> list[str]:
    """Return the parts between the matches of the delimiter."""
    parts, at = [], 0
    for match in compile_for(string, delimiter, "").finditer(string):
        if match.end() > match.start():
            parts.append(string[at : match.start()])
            at = match.end()
    return [*parts, string[at:]]


@builtin("string join(list: list, delimiter: string?~)")
def string_join(items: list[Value], delimiter: str | None = None) -> str:
    """Return the texts of the list, nulls left out, with the delimiter between."""
    if any(item is not None and type(item) is not str for item in items):
        raise Failure("listan ska bara innehålla texter")
    between = delimiter or ""
    if sum(len(item or "") + len(between) for item in items) > MAX_TEXT:
        raise Failure("texten blir för lång")
    return between.join(item for item in items if item is not None)
