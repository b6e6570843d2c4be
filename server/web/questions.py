"""A form as its page shows it: questions with what has been filled in, faults, alternatives and grounds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from server.forms import (
    Choice,
    Component,
    DynamicList,
    Field,
    Form,
    Group,
    Static,
    choices_of,
    hidden_ids,
    resolve_text,
    rows_of,
    to_html,
)

Pairs = Sequence[tuple[str, str]]
_FORMAT = {"date": "ÅÅÅÅ-MM-DD", "time": "TT:MM", "datetime": "ÅÅÅÅ-MM-DD TT:MM"}


@dataclass(frozen=True)
class Question:
    """One component as `falt.html` draws it."""

    place: str  # id of the wrapper, which conditions hide
    id: str  # id of the control, which a fault links to
    name: str
    kind: str
    label: str = ""
    hint: str = ""
    lagrum: str = ""
    format: str = ""
    type: str = ""
    values: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    required: bool = False
    readonly: bool = False
    fel: str = ""
    prefix: str = ""
    suffix: str = ""
    hidden: bool = False
    html: str = ""
    computed: Any = None
    children: tuple[Question, ...] = ()
    rows_of: tuple[tuple[Question, ...], ...] = ()
    changeable: bool = True
    columns: tuple[tuple[str, str], ...] = ()
    cells: tuple[tuple[Any, ...], ...] = ()

    @property
    def value(self) -> Any:
        """What a text control holds, or what an expression came to."""
        return self.computed if self.kind == "expression" else self.values[0] if self.values else ""

    @property
    def in_row(self) -> bool:
        """Tell whether the alternatives are few and short enough to stand beside each other."""
        return len(self.choices) < 4 and all(len(choice.label) < 20 for choice in self.choices)

    @property
    def rows(self) -> int:
        """Lines of a large text control."""
        return min(12, max(4, str(self.value).count("\n") + 2))


@dataclass
class _Page:
    """What all questions of one page are drawn from."""

    data: Mapping[str, Any]
    pairs: Pairs
    posted: dict[str, list[str]]
    fel: Mapping[str, str]
    hidden: frozenset[str]
    by_css: frozenset[str] = frozenset()
    said: str = ""  # the paragraph nearest above


def questions_of(
    form: Form,
    pairs: Pairs,
    data: Mapping[str, Any],
    fel: Mapping[str, str] | None = None,
    by_css: Iterable[str] = (),
    above: str = "",
) -> tuple[Question, ...]:
    """Return the questions, filled in with the pairs. The style sheet hides those in `by_css`.

    A paragraph is said where it first stands; `above` is what the page has said before the form.
    """
    posted: dict[str, list[str]] = {}
    for name, text in pairs:
        posted.setdefault(name, []).append(text)
    page = _Page(data, pairs, posted, fel or {}, hidden_ids(form, pairs, data), frozenset(by_css), above)
    return _questions(form.components, page, "")


def starting_values(form: Form, prefill: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the form holds before anybody has filled it in: what is known, else the form's defaults."""
    defaults = {part.key: part.default for part in form.components if isinstance(part, Field) and part.key}
    known = {key: value for key, value in prefill.items() if value is not None}
    return {**{key: value for key, value in defaults.items() if value is not None}, **known}


def _questions(components: Iterable[Component], page: _Page, prefix: str) -> tuple[Question, ...]:
    return tuple(_question(component, page, prefix) for component in components)


def _question(component: Component, page: _Page, prefix: str) -> Question:
    common: dict[str, Any] = {
        "place": f"fraga-{prefix}{component.id}",
        "kind": component.kind,
        "label": resolve_text(component.label, page.data),
        "hint": resolve_text(component.hint, page.data),
        "lagrum": _ground(component, page),
        "hidden": prefix + component.id in page.hidden and component.id not in page.by_css,
    }
    if isinstance(component, Field):
        return _field(component, page, prefix, common)
    if isinstance(component, Group):
        inner = f"{prefix}{component.path}-" if component.path else prefix
        children = _questions(component.components, page, inner)
        return Question(**common, id=f"grupp-{prefix}{component.id}", name="", children=children)
    if isinstance(component, DynamicList):
        return _list(component, page, prefix, common)
    return _static(component, page, prefix, common)


def _ground(component: Component, page: _Page) -> str:
    """Return the paragraph, unless it is the one said nearest above.

    What may be hidden says it for itself alone.
    """
    lagrum = component.ground.lagrum
    if not lagrum or lagrum == page.said:
        return ""
    if component.hide is None:
        page.said = lagrum
    return lagrum


def _field(component: Field, page: _Page, prefix: str, common: dict[str, Any]) -> Question:
    name = prefix + component.key
    readonly = component.readonly
    if not isinstance(readonly, bool):
        readonly = readonly.evaluate(page.data).value is True
    common["label"] = common["label"] or component.key
    return Question(
        **common,
        id=name,
        name=name,
        format=_format(component.kind, common["hint"]),
        type=component.limits.format,
        values=tuple(page.posted.get(name, ())),
        choices=choices_of(component, page.data),
        required=component.required,
        readonly=readonly or component.disabled,
        fel=page.fel.get(name, ""),
        prefix=component.prefix,
        suffix=component.suffix,
    )


def _format(kind: str, hint: str) -> str:
    """Return how a day is to be written, unless the author's hint says so already."""
    shape = _FORMAT.get(kind, "")
    return "" if shape in hint else shape


def _list(component: DynamicList, page: _Page, prefix: str, common: dict[str, Any]) -> Question:
    name = prefix + component.key
    common["label"] = common["label"] or component.key
    count = rows_of(component, page.pairs, prefix)
    rows = tuple(_questions(component.components, page, f"{name}-{index}-") for index in range(count))
    return Question(
        **common,
        id=name,
        name=name,
        rows_of=rows,
        changeable=component.changeable,
        fel=page.fel.get(name, ""),
    )


def _static(component: Static, page: _Page, prefix: str, common: dict[str, Any]) -> Question:
    computed = component.expression.evaluate(page.data).value if component.expression else None
    return Question(
        **common,
        id=f"visas-{prefix}{component.id}",
        name="",
        html=Markup(to_html(resolve_text(component.text, page.data))),  # noqa: S704  sanitised by to_html
        computed=computed,
        columns=component.columns,
        cells=_cells(component, page.data),
    )


def _cells(component: Static, data: Mapping[str, Any]) -> tuple[tuple[Any, ...], ...]:
    rows = data.get(component.source)
    if component.kind != "table" or not isinstance(rows, list):
        return ()
    return tuple(
        tuple(row.get(key) for key, _ in component.columns) for row in rows if isinstance(row, Mapping)
    )
