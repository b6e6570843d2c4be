"""The words of scenarios: facts and questions by their labels, and values by theirs."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from server.assessment import load_register
from server.bundle import Library
from server.forms import Field, iter_fields, load_form
from server.scenarios.values import read_value


@dataclass
class Words:
    """Names by label, and for each name its values by label. Labels are compared without capitals."""

    names: dict[str, tuple[str, ...]] = field(default_factory=dict)
    values: dict[str, dict[str, object]] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)  # the facts' types, as in fakta.toml

    def names_of(self, text: str) -> tuple[str, ...]:
        """Return the names that have this label, or the text itself.

        A fact of the register has its name and label alone; two forms may share a label of their own.
        A name written as a name is itself, also when it is the label of something else.
        """
        if text in self.values:
            return (text,)
        return (text,) if text in self.kinds else self.names.get(text.lower(), (text,))

    def knows(self, text: str) -> bool:
        """Tell whether something has this name or label."""
        return text.lower() in self.names or text in self.values

    def nearest(self, text: str) -> list[str]:
        """Return the labels that are most like this one."""
        return difflib.get_close_matches(text.lower(), [*self.names, *self.values], 3, 0.4)

    def read(self, name: str, text: str) -> object:
        """Return the value that a text means: a label of the name's values, else as values are read."""
        labels, kind = self.values.get(name, {}), self.kinds.get(name)
        if kind != "lista" and text.lower() in labels:
            return labels[text.lower()]
        value = read_value(text)
        if value is None or kind == "text":  # 2.7 in the delegationsordning is no number
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
    for one in _fields(library):
        asked.setdefault(one.label.fixed.lower(), set()).add(one.key)
        choices = one.choices.fixed if one.choices else ()
        labels = words.values.setdefault(one.key, {})
        labels.update((c.label.lower(), c.value) for c in choices if c.label.lower() not in labels)
    words.names = {**{label: tuple(sorted(keys)) for label, keys in asked.items()}, **words.names}
    return words


def _fields(library: Library) -> Iterable[Field]:
    """Yield every question of every form, by name of file."""
    files: Mapping[str, bytes] = library.files
    for path in sorted(files):
        if path.endswith(".form"):
            form = load_form(files[path], path)
            yield from (one for one in iter_fields(form.components) if isinstance(one, Field))
