"""The part of the grammar that reads types, as in `instance of list<number>`."""

from __future__ import annotations

from server.feel.lexer import Kind, normalize_name
from server.feel.naming import Cursor, NameTable
from server.feel.nodes import TypeNode

_BUILTIN_TYPES = NameTable(
    (
        "date and time",
        "days and time duration",
        "day and time duration",
        "years and months duration",
        "year and month duration",
    )
)


def parse_type(cursor: Cursor, custom: NameTable) -> TypeNode:
    """Parse a type: a known name, `list<T>`, `range<T>`, `context<a: T>` or `function<T> -> T`."""
    pos = cursor.token.start
    if cursor.token.kind is not Kind.WORD:
        raise cursor.unexpected()
    word = cursor.token.text
    followed_by = cursor.peek().text
    if word in ("list", "range") and followed_by == "<":
        cursor.index += 2
        element = parse_type(cursor, custom)
        _close(cursor)
        return TypeNode(pos, word, (element,))
    if word == "context" and followed_by == "<":
        return _context(cursor, custom)
    if word == "function" and followed_by == "<":
        return _function(cursor, custom)
    return TypeNode(pos, _name(cursor, custom))


def _context(cursor: Cursor, custom: NameTable) -> TypeNode:
    pos = cursor.token.start
    cursor.index += 2
    names, types = [], []
    while not cursor.at(">"):
        name = cursor.name_before_colon()
        if name is None:
            raise cursor.error("Här väntades ett namn följt av ”:”")
        names.append(name)
        types.append(parse_type(cursor, custom))
        if not cursor.take(","):
            break
    _close(cursor)
    return TypeNode(pos, "context", tuple(types), tuple(names))


def _function(cursor: Cursor, custom: NameTable) -> TypeNode:
    pos = cursor.token.start
    cursor.index += 2
    types = []
    while not cursor.at(">"):
        types.append(parse_type(cursor, custom))
        if not cursor.take(","):
            break
    _close(cursor)
    cursor.expect("->")
    types.append(parse_type(cursor, custom))
    return TypeNode(pos, "function", tuple(types))


def _close(cursor: Cursor) -> None:
    cursor.expect(">")


def _name(cursor: Cursor, custom: NameTable) -> str:
    word = cursor.token.text
    found = cursor.known_name(custom.starting_with(word)) or cursor.known_name(
        _BUILTIN_TYPES.starting_with(word)
    )
    if found is not None:
        cursor.index = found[1]
        return found[0]
    name = cursor.joined_words()
    while cursor.at(".") and cursor.peek().kind is Kind.WORD:
        cursor.next()
        name = f"{name}.{cursor.joined_words()}"
    return normalize_name(name)
