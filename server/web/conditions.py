"""Conditions of a form as a style sheet, so that questions come and go also without JavaScript.

Only what compares the form's own alternatives with fixed values; the rest is left to the server.
The server decides again on every post: this is for the eye only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from server.forms import Component, Field, Form, Group

Atom: TypeAlias = tuple[str, bool]  # selector to look for inside the form, and whether it must be there
Cases: TypeAlias = list[frozenset[Atom]]  # any of these, each all of its atoms
Found: TypeAlias = tuple[Component, tuple[str, ...]]  # with the conditions it stands under
Keys: TypeAlias = dict[str, tuple[Field, tuple[str, ...]]]
_MOST = 24  # cases; a condition that grows beyond it is left to the server

_TOKEN = re.compile(
    r'\s*(?:(?P<text>"[^"\\]*")|(?P<sign>!=|=|\(|\)|,)|(?P<word>[A-Za-z_][A-Za-z0-9_]*)|(?P<number>\d+(\.\d+)?))'
)
_CHOSEN = {"radio", "select", "checkbox", "checklist", "taglist"}


class _NotForCss(Exception):
    """The condition needs the server."""


@dataclass(frozen=True)
class Sheet:
    """The style sheet of a form, and the ids of the components it shows and hides."""

    css: str
    ids: frozenset[str]


def sheet_of(form: Form) -> Sheet:
    """Return what CSS can do of the form's conditions. Rows and nested groups are the server's."""
    level = list(_level(form.components, ()))
    keys = {component.key: (component, hides) for component, hides in level if isinstance(component, Field)}
    rules: list[str] = []
    ids: set[str] = set()
    for component, _ in level:
        if component.hide is None:
            continue
        try:
            found = _Reader(component.hide.source[1:], keys, set()).read()
        except _NotForCss:
            continue
        selectors = ", ".join(f"{_selector(case)} #fraga-{component.id}" for case in found)
        if selectors:
            rules.append(f"{selectors} {{ display: none; }}")
        ids.add(component.id)
    return Sheet("\n".join(rules), frozenset(ids))


def _level(
    components: Iterable[Component], hides: tuple[str, ...]
) -> Iterator[tuple[Component, tuple[str, ...]]]:
    for component in components:
        own = (*hides, component.hide.source[1:]) if component.hide else hides
        yield component, own
        if isinstance(component, Group) and not component.path:
            yield from _level(component.components, own)


def _selector(case: frozenset[Atom]) -> str:
    parts = (f":has({inner})" if there else f":not(:has({inner}))" for inner, there in sorted(case))
    return "form.formular" + "".join(parts)


class _Reader:
    """Reads comparisons joined by and, or, not(...) into cases."""

    def __init__(
        self, source: str, keys: dict[str, tuple[Field, tuple[str, ...]]], open_keys: set[str]
    ) -> None:
        self.parts = _parts(source)
        self.keys, self.open_keys = keys, open_keys
        self.place = 0

    def read(self) -> Cases:
        cases = self._either()
        if self._peek():
            raise _NotForCss
        return cases

    def _peek(self) -> str:
        return self.parts[self.place] if self.place < len(self.parts) else ""

    def _next(self) -> str:
        part = self._peek()
        self.place += 1
        return part

    def _expect(self, part: str) -> None:
        if self._next() != part:
            raise _NotForCss

    def _either(self) -> Cases:
        cases = self._both()
        while self._peek() == "or":
            self._next()
            cases = cases + self._both()
        return cases

    def _both(self) -> Cases:
        cases = self._one()
        while self._peek() == "and":
            self._next()
            cases = _and(cases, self._one())
        return cases

    def _one(self) -> Cases:
        part = self._next()
        if part == "(":
            cases = self._either()
            self._expect(")")
            return cases
        if part == "not" and self._peek() == "(":
            self._next()
            cases = self._either()
            self._expect(")")
            return _not(cases)
        return self._comparison(part)

    def _comparison(self, name: str) -> Cases:
        if name not in self.keys or name in self.open_keys:
            raise _NotForCss
        component, hides = self.keys[name]
        if component.kind not in _CHOSEN or component.readonly or component.disabled:
            raise _NotForCss
        sign, part = self._next(), self._next()
        if sign not in {"=", "!="}:
            raise _NotForCss
        cases = self._shown(_equals(component, part), name, hides)
        return cases if sign == "=" else _not(cases)

    def _shown(self, cases: Cases, name: str, hides: tuple[str, ...]) -> Cases:
        """A question that is itself hidden has no answer."""
        for source in hides:
            hidden = _Reader(source, self.keys, self.open_keys | {name}).read()
            cases = _and(cases, _not(hidden))
        return cases


def _parts(source: str) -> list[str]:
    parts: list[str] = []
    place = 0
    text = source.strip()
    while place < len(text):
        found = _TOKEN.match(text, place)
        if not found:
            raise _NotForCss
        parts.append(found.group(0).strip())
        place = found.end()
    return parts


def _equals(component: Field, part: str) -> Cases:
    name = f'[name="{component.key}"]'
    if component.kind in {"checklist", "taglist"}:
        raise _NotForCss
    if part == "null":
        return _not([frozenset({(f'{name}:checked:not([value=""]), {name} :checked:not([value=""])', True)})])
    if component.kind == "checkbox":
        if part not in {"true", "false"}:
            raise _NotForCss
        return [frozenset({(f"{name}:checked", part == "true")})]
    value = part[1:-1] if part.startswith('"') else part
    if not part.startswith('"') and not re.fullmatch(r"true|false|\d+(\.\d+)?", part):
        raise _NotForCss
    if not re.fullmatch(r"[^\"\\<>\x00-\x1f]*", value):
        raise _NotForCss
    inner = (
        f'{name}[value="{value}"]:checked'
        if component.kind == "radio"
        else f'{name} [value="{value}"]:checked'
    )
    return [frozenset({(inner, True)})]


def _and(left: Cases, right: Cases) -> Cases:
    both = list(dict.fromkeys(one | other for one in left for other in right if _possible(one | other)))
    if len(both) > _MOST:
        raise _NotForCss
    return both


def _possible(case: frozenset[Atom]) -> bool:
    return not any((inner, not there) in case for inner, there in case)


def _not(cases: Cases) -> Cases:
    result: Cases = [frozenset()]
    for case in cases:
        result = _and(result, [frozenset({(inner, not there)}) for inner, there in case])
    return result
