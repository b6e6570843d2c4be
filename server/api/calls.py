"""What a call is: one declaration that routes, asks for permission, validates and documents."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import BaseModel

from server.access import Actor
from server.api.models import Answer, Body
from server.cases import House
from server.errors import FaltFel, InvalidInput

MAX_KEY = 200
MAX_LIMIT = 100


@dataclass(frozen=True)
class Asked:
    """One call as it came: who asks, and with what. `body` is a model of the call's `body`, or plain JSON."""

    house: House
    actor: Actor
    path: Mapping[str, str]
    query: Mapping[str, str]
    body: Any = None
    key: str | None = None

    @property
    def limit(self) -> int:
        """Return how many items to list.

        Raises:
            InvalidInput: not a number from 1 to 100.
        """
        text = self.query.get("limit", "50")
        if not text.isascii() or not text.isdigit() or not 1 <= int(text[:9]) <= MAX_LIMIT:
            raise InvalidInput([FaltFel("limit", f"Ska vara ett heltal från 1 till {MAX_LIMIT}.")])
        return int(text)

    @property
    def after(self) -> str | None:
        return self.query.get("after")


@dataclass(frozen=True)
class File:
    """An answer that is not JSON."""

    content: bytes
    media: str
    name: str


View = Callable[[Asked], Any]
SomeView = TypeVar("SomeView", bound=View)


@dataclass(frozen=True)
class Call:
    """One line of the table in design section 7."""

    method: str
    path: str
    permission: str
    summary: str
    view: View
    answer: type[Answer] | None
    body: type[Body] | None = None
    any_json: bool = False
    query: tuple[str, ...] = ()
    idempotent: bool = False
    status: int = 200
    media: str = "application/json"


CALLS: list[Call] = []


def call(method: str, path: str, **declared: Any) -> Callable[[SomeView], SomeView]:
    """Register a view as a call; the rest of `Call` is given by name."""

    def register(view: SomeView) -> SomeView:
        summary = (view.__doc__ or "").strip().splitlines()[0]
        CALLS.append(Call(method, path, view=view, summary=summary, **declared))
        return view

    return register


def read_query(one: Call, given: Mapping[str, list[str]]) -> dict[str, str]:
    """Return the query of a call.

    Raises:
        InvalidInput: a parameter that the call does not have, or one given twice.
    """
    fel = [FaltFel(name, "Parametern finns inte. Ta bort den.") for name in given if name not in one.query]
    fel += [FaltFel(name, "Ange parametern en gång.") for name, values in given.items() if len(values) > 1]
    if fel:
        raise InvalidInput(fel)
    return {name: values[0] for name, values in given.items() if values[0]}


def read_key(text: str | None) -> str | None:
    """Return the Idempotency-Key.

    Raises:
        InvalidInput: it is empty, too long or holds other than plain characters.
    """
    if text is None:
        return None
    if not 1 <= len(text) <= MAX_KEY or not text.isascii() or not text.isprintable():
        raise InvalidInput([FaltFel("Idempotency-Key", f"Ska vara 1 till {MAX_KEY} vanliga tecken.")])
    return text


def shaped(one: Call, answer: Any) -> Any:
    """Return the answer as JSON of the declared shape, never more than it declares."""
    assert one.answer is not None
    if isinstance(answer, list):
        return [shaped(one, part) for part in answer]
    model = answer if isinstance(answer, BaseModel) else one.answer.model_validate(answer)
    return model.model_dump(mode="json")
