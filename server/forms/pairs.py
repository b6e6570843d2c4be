"""Between HTML name/value pairs and nested answers. Names join with `-`: `delmal-0-datum`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal

from server.forms.components import Component, DynamicList, Field, Form, Group, Static
from server.forms.values import STOCKHOLM

Pairs = Sequence[tuple[str, str]]
MAX_ROWS = 100
_ROWS = "rader"  # hidden input <list>-rader: how many rows the page showed


@dataclass
class Nest:
    """Posted texts by key; nested for groups with a path and for rows."""

    texts: dict[str, list[str]] = field(default_factory=dict)
    groups: dict[str, Nest] = field(default_factory=dict)
    rows: dict[str, list[Nest]] = field(default_factory=dict)


def flatten(components: Iterable[Component]) -> list[Component]:
    """Return the components of one level: sections without a path are looked through."""
    level: list[Component] = []
    for component in components:
        level.append(component)
        if isinstance(component, Group) and not component.path:
            level.extend(flatten(component.components))
    return level


def nest(components: Iterable[Component], pairs: Pairs) -> tuple[Nest, list[str]]:
    """Return the pairs as a tree, and the names that no question has."""
    result, by_head = Nest(), _by_head(pairs)
    unknown: list[str] = []
    for component in flatten(components):
        if isinstance(component, Field):
            own = by_head.pop(component.key, [])
            result.texts[component.key] = [text for tail, text in own if tail == ""]
            unknown += [f"{component.key}-{tail}" for tail, _ in own if tail]
        elif isinstance(component, Group) and component.path:
            inner, strange = nest(component.components, by_head.pop(component.path, []))
            result.groups[component.path] = inner
            unknown += [f"{component.path}-{name}".rstrip("-") for name in strange]
        elif isinstance(component, DynamicList):
            rows, strange = _nest_rows(component, by_head.pop(component.key, []))
            result.rows[component.key] = rows
            unknown += [f"{component.key}-{name}".rstrip("-") for name in strange]
    for head, rest in by_head.items():
        unknown += [f"{head}-{tail}" if tail else head for tail, _ in rest]
    return result, sorted(set(unknown))


def _by_head(pairs: Pairs) -> dict[str, list[tuple[str, str]]]:
    heads: dict[str, list[tuple[str, str]]] = {}
    for name, text in pairs:
        head, _, tail = name.partition("-")
        heads.setdefault(head, []).append((tail, text))
    return heads


def _nest_rows(component: DynamicList, pairs: Pairs) -> tuple[list[Nest], list[str]]:
    by_index: dict[int, list[tuple[str, str]]] = {}
    unknown: list[str] = []
    for name, text in pairs:
        head, _, tail = name.partition("-")
        if name == _ROWS and text.isascii() and text.isdigit() and len(text) < 4:
            for index in range(min(int(text), MAX_ROWS)):
                by_index.setdefault(index, [])
        elif head.isascii() and head.isdigit() and len(head) < 4 and tail:
            by_index.setdefault(int(head), []).append((tail, text))
        else:
            unknown.append(name)
    rows: list[Nest] = []
    for index in sorted(by_index):
        row, strange = nest(component.components, by_index[index])
        rows.append(row)
        unknown += [f"{index}-{name}" for name in strange]
    return rows, unknown


def to_pairs(form: Form, values: Mapping[str, object]) -> list[tuple[str, str]]:
    """Return answers or a draft as the pairs that a page would have posted."""
    return _pairs(form.components, values, "")


def _pairs(
    components: Iterable[Component], values: Mapping[str, object], prefix: str
) -> list[tuple[str, str]]:
    result: list[tuple[str, str]] = []
    for component in flatten(components):
        key = component.path if isinstance(component, Group) else component.key
        value = values.get(key) if key else None
        if isinstance(component, Static) or value is None:
            continue
        if isinstance(component, Group):
            if isinstance(value, Mapping):
                result += _pairs(component.components, value, f"{prefix}{key}-")
        elif isinstance(component, DynamicList):
            result += _row_pairs(component, value, f"{prefix}{key}-")
        else:
            many = value if isinstance(value, list | tuple) else [value]
            shown = [_shown(component, item) for item in many]
            result += [
                (prefix + key, text) for text in shown if (component.kind, text) != ("checkbox", "false")
            ]
    return result


def _row_pairs(component: DynamicList, value: object, prefix: str) -> list[tuple[str, str]]:
    rows = [row for row in value if isinstance(row, Mapping)] if isinstance(value, list | tuple) else []
    result = [(f"{prefix}{_ROWS}", str(len(rows[:MAX_ROWS])))]
    for index, row in enumerate(rows[:MAX_ROWS]):
        result += _pairs(component.components, row, f"{prefix}{index}-")
    return result


def _shown(component: Field, value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.astimezone(STOCKHOLM).strftime("%Y-%m-%d %H:%M")
    if isinstance(value, time):
        return value.strftime("%H:%M")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | float | Decimal):
        number = f"{Decimal(str(value)):f}"
        return number.replace(".", ",") if component.kind == "number" else number
    text = str(value)
    return (
        text.replace("T", " ")[:16]
        if component.kind == "datetime" and re.match(r"\d{4}-\d\d-\d\dT", text)
        else text
    )


def change_rows(form: Form, pairs: Pairs, action: str) -> list[tuple[str, str]]:
    """Return the pairs after a row button: `lagg-till:delmal` or `ta-bort:delmal:1`.

    An action that names no list, or no row, changes nothing.
    """
    verb, _, rest = action.partition(":")
    path, _, index = rest.partition(":")
    kept = [(name, text) for name, text in pairs if name != f"{path}-{_ROWS}"]
    indices = sorted({int(tail) for name, _ in kept if (tail := _index_in(name, path))})
    shown = next((text for name, text in pairs if name == f"{path}-{_ROWS}"), "")
    count = max([int(shown) if shown.isdigit() and len(shown) < 4 else 0, *(i + 1 for i in indices)])
    if not _is_list(form.components, path):
        return list(pairs)
    if verb == "lagg-till" and count < MAX_ROWS:
        return [*kept, (f"{path}-{_ROWS}", str(count + 1))]
    if verb == "ta-bort" and index.isdigit() and len(index) < 4 and int(index) < count:
        return [*_without_row(kept, path, int(index)), (f"{path}-{_ROWS}", str(count - 1))]
    return list(pairs)


def _index_in(name: str, path: str) -> str:
    if not name.startswith(f"{path}-"):
        return ""
    index = name[len(path) + 1 :].partition("-")[0]
    return index if index.isascii() and index.isdigit() and len(index) < 4 else ""


def _without_row(pairs: Pairs, path: str, gone: int) -> list[tuple[str, str]]:
    result: list[tuple[str, str]] = []
    for name, text in pairs:
        index = _index_in(name, path)
        if not index or int(index) < gone:
            result.append((name, text))
        elif int(index) > gone:
            tail = name[len(path) + 1 + len(index) :]
            result.append((f"{path}-{int(index) - 1}{tail}", text))
    return result


def _is_list(components: Iterable[Component], path: str) -> bool:
    head, _, tail = path.partition("-")
    for component in flatten(components):
        if isinstance(component, DynamicList) and component.key == head:
            return not tail or _is_list(component.components, tail.partition("-")[2])
        if isinstance(component, Group) and component.path == head:
            return _is_list(component.components, tail)
    return False
