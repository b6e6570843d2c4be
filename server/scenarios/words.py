"""The words of scenarios: facts and questions by their labels, and values by theirs."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from server.assessment import load_register
from server.bundle import Library
from server.errors import LagrumError
from server.forms import Component, DynamicList, Field, iter_fields, load_form
from server.scenarios.values import read_value

NO_ROWS = "inga rader"
_OF_ROW = re.compile(r"(?P<lista>.+) (?P<nummer>[1-9]\d?): (?P<fraga>.+)")
_IN_ROW = re.compile(r"^(?:\w+-\d+-)+")
_FREE_TEXT = {"textfield", "textarea"}


class RowsNotSaid(LagrumError):
    """A list of rows is said as a whole only when it is empty."""

    def __init__(self) -> None:
        super().__init__(f"Skriv raderna en och en, som Delmål 1: Dag, eller {NO_ROWS}.")


@dataclass(frozen=True)
class _Row:
    """A question in a row: the names that the list may have, the row from 1, and the question's own words."""

    lists: tuple[str, ...]
    number: int
    inner: str


@dataclass
class Words:
    """Names by label, and for each name its values by label. Labels are compared without capitals."""

    names: dict[str, tuple[str, ...]] = field(default_factory=dict)
    values: dict[str, dict[str, object]] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)  # the facts' types, as in fakta.toml
    texts: set[str] = field(default_factory=set)  # questions that are answered in free text
    lists: dict[str, tuple[str, ...]] = field(default_factory=dict)  # names of lists of rows, by label

    def names_of(self, text: str) -> tuple[str, ...]:
        """Return the names that have this label, or the text itself.

        A fact of the register has its name and label alone; two forms may share a label of their own.
        A name written as a name is itself, also when it is the label of something else. The question of a
        row is written `Delmål 2: Dag`.
        """
        if (row := self._row(text)) is not None:
            return tuple(
                f"{name}-{row.number - 1}-{one}" for name in row.lists for one in self.names_of(row.inner)
            )
        if text.lower() in self.lists:
            return self.lists[text.lower()]
        if text in self.values:
            return (text,)
        return (text,) if text in self.kinds else self.names.get(text.lower(), (text,))

    def knows(self, text: str) -> bool:
        """Tell whether something has this name or label."""
        if (row := self._row(text)) is not None:
            return self.knows(row.inner)
        return text.lower() in {*self.names, *self.lists} or text in self.values

    def _row(self, text: str) -> _Row | None:
        """Return which row of which lists this speaks of, if any."""
        found = _OF_ROW.fullmatch(text)
        lists = self.lists.get(found["lista"].lower(), ()) if found else ()
        return _Row(lists, int(found["nummer"]), found["fraga"]) if found and lists else None

    def nearest(self, text: str) -> list[str]:
        """Return the labels that are most like this one."""
        return difflib.get_close_matches(text.lower(), [*self.names, *self.values], 3, 0.4)

    def read(self, name: str, text: str) -> object:
        """Return the value that a text means: a label of the name's values, else as values are read."""
        if any(name in names for names in self.lists.values()):
            return _rows_said(text)
        name = _IN_ROW.sub("", name)
        labels, kind = self.values.get(name, {}), self.kinds.get(name)
        if kind != "lista" and text.lower() in labels:
            return labels[text.lower()]
        value = read_value(text)
        if (
            value is None or kind == "text" or name in self.texts
        ):  # 2.7 in the delegationsordning is no number
            return None if value is None else text.strip().strip('"')
        if kind == "lista" or isinstance(value, list):
            several = value if isinstance(value, list) else [text]
            return [labels.get(str(one).lower(), one) for one in several]
        return value


def words_of(library: Library) -> Words:
    """Return the words of the register of facts first, then those of the forms."""
    words = Words()
    for name, fact in load_register().fakta.items():
        words.names[fact.text.lower()] = (name,)
        words.kinds[name] = fact.typ
        words.values[name] = {label.lower(): value for value, label in fact.varden.items()}
    asked: dict[str, set[str]] = {}
    typed: dict[str, set[str]] = {}
    for one in _parts(library):
        if isinstance(one, DynamicList):
            for label in {one.key, one.label.fixed or one.key}:
                words.lists[label.lower()] = (*words.lists.get(label.lower(), ()), one.key)
            continue
        asked.setdefault(one.label.fixed.lower(), set()).add(one.key)
        typed.setdefault(one.key, set()).add(one.kind)
        choices = one.choices.fixed if one.choices else ()
        labels = words.values.setdefault(one.key, {})
        labels.update((c.label.lower(), c.value) for c in choices if c.label.lower() not in labels)
    words.names = {**{label: tuple(sorted(keys)) for label, keys in asked.items()}, **words.names}
    words.lists = {label: tuple(dict.fromkeys(names)) for label, names in words.lists.items()}
    words.texts = {key for key, kinds in typed.items() if kinds <= _FREE_TEXT and key not in words.kinds}
    return words


def _rows_said(text: str) -> object:
    if text.strip().lower() != NO_ROWS:
        raise RowsNotSaid
    return []


def _parts(library: Library) -> Iterable[Field | DynamicList]:
    """Yield every question and list of rows of every form, by name of file."""
    files: Mapping[str, bytes] = library.files
    for path in sorted(files):
        if path.endswith(".form"):
            components: Iterable[Component] = iter_fields(load_form(files[path], path).components)
            yield from (one for one in components if isinstance(one, Field | DynamicList))
