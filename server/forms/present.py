"""What a page needs to know of a form: which questions are hidden, alternatives, texts, rows."""

from __future__ import annotations

from collections.abc import Mapping

from server.forms.components import Choice, DynamicList, Field, Form, Text
from server.forms.level import read_level
from server.forms.pairs import Nest, Pairs, nest
from server.forms.values import choices_of as _choices_of


def hidden_ids(form: Form, pairs: Pairs, data: Mapping[str, object]) -> frozenset[str]:
    """Return the ids of the components that are hidden now; in a row with its prefix, `delmal-0-<id>`."""
    tree, _ = nest(form.components, pairs)
    return frozenset(read_level(form.components, tree, data).hidden)


def choices_of(field: Field, data: Mapping[str, object]) -> tuple[Choice, ...]:
    """Return the alternatives of a question as the facts of the task make them."""
    return _choices_of(field.choices, data)


def resolve_text(text: Text, data: Mapping[str, object]) -> str:
    """Return a text of the author; null from FEEL is shown as nothing."""
    if text.expression is None:
        return text.fixed
    value = text.expression.evaluate(data).value
    return "" if value is None else str(value)


def rows_of(component: DynamicList, form_pairs: Pairs, prefix: str = "") -> int:
    """Return how many rows to show: those posted, else the form's own number."""
    name = f"{prefix}{component.key}-"
    own = [(pair[0][len(name) :], pair[1]) for pair in form_pairs if pair[0].startswith(name)]
    if not own:
        return max(component.rows, component.least)
    tree, _ = nest((component,), [(f"{component.key}-{tail}", text) for tail, text in own])
    return len(tree.rows.get(component.key, list[Nest]()))
