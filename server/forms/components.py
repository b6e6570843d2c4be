"""The typed tree of a form. Frozen data only; nothing here reads files or answers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TypeAlias

from server.feel import Expression

ChoiceValue: TypeAlias = str | bool | Decimal


@dataclass(frozen=True)
class Choice:
    """One alternative: what is shown and what it means."""

    label: str
    value: ChoiceValue

    @property
    def token(self) -> str:
        """The value as HTML posts it."""
        if isinstance(self.value, bool):
            return "true" if self.value else "false"
        return str(self.value)


@dataclass(frozen=True)
class Text:
    """A text of the author: fixed, or computed by FEEL from the facts."""

    fixed: str = ""
    expression: Expression | None = None


@dataclass(frozen=True)
class Condition:
    """`conditional.hide`: the component is hidden when this is true."""

    source: str
    expression: Expression


@dataclass(frozen=True)
class Ground:
    """What a question rests on: our custom properties `lagrum`, `gren` and `kalla`."""

    lagrum: str = ""
    gren: str = ""
    kalla: str = ""


@dataclass(frozen=True)
class Choices:
    """Where alternatives come from: exactly one of the three."""

    fixed: tuple[Choice, ...] = ()
    key: str = ""
    expression: Expression | None = None


@dataclass(frozen=True)
class Limits:
    """Bounds of one field. Lengths in characters, numbers inclusive."""

    minimum: Decimal | None = None
    maximum: Decimal | None = None
    min_length: int = 0
    max_length: int = 10_000
    decimals: int | None = None
    pattern: re.Pattern[str] | None = None
    format: str = ""  # email | phone | ""


@dataclass(frozen=True)
class Part:
    """What every component has."""

    id: str
    kind: str  # the form-js type, except datetime which is date, time or datetime
    label: Text = Text()
    hint: Text = Text()
    hide: Condition | None = None
    ground: Ground = Ground()


@dataclass(frozen=True)
class Field(Part):
    """A question with one answer."""

    key: str = ""
    required: bool = False
    limits: Limits = Limits()
    choices: Choices | None = None
    default: object = None
    readonly: bool | Expression = False
    disabled: bool = False
    motor: bool = True  # may the answer enter the engine
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True)
class Static(Part):
    """text, separator, spacer, image, table, expression: shown, never posted."""

    key: str = ""  # expression only: its value is an answer
    text: Text = Text()
    expression: Expression | None = None
    columns: tuple[tuple[str, str], ...] = ()  # table: key, heading
    source: str = ""  # table: name in the data; image: address
    motor: bool = True


@dataclass(frozen=True)
class Group(Part):
    """A section; with a path its answers are nested under that name."""

    path: str = ""
    components: tuple[Component, ...] = ()


@dataclass(frozen=True)
class DynamicList(Part):
    """Rows of the same questions."""

    key: str = ""
    components: tuple[Component, ...] = ()
    rows: int = 1  # shown at first
    least: int = 0
    changeable: bool = True


Component: TypeAlias = Field | Static | Group | DynamicList


@dataclass(frozen=True)
class Form:
    """One `.form` file."""

    id: str
    title: str
    components: tuple[Component, ...]
    schema: Mapping[str, object] = field(repr=False, default_factory=dict)


def iter_fields(within: Form | tuple[Component, ...]) -> Iterator[Component]:
    """Yield every component, parents first, in the order of the page."""
    for component in within.components if isinstance(within, Form) else within:
        yield component
        if isinstance(component, Group | DynamicList):
            yield from iter_fields(component.components)
