"""The tree of errors: data as attributes, a Swedish sentence that says what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


class LagrumError(Exception):
    """Every refusal that a user may read. `status` is its HTTP status."""

    status = 400

    @property
    def detail(self) -> str:
        """Return the Swedish sentence shown to the user."""
        return str(self)


@dataclass(frozen=True)
class FaltFel:
    """One fault in one field: its key (or JSON path) and what to do about it."""

    falt: str
    text: str


class InvalidInput(LagrumError):
    """The input was understood as a whole but not accepted; `fel` names each field."""

    status = 422

    def __init__(self, fel: Sequence[FaltFel], detail: str = "Rätta uppgifterna och försök igen.") -> None:
        self.fel = tuple(fel)
        super().__init__(detail)


class NotSignedIn(LagrumError):
    """Nobody, or nobody we know, stands behind the request."""

    status = 401

    def __init__(self) -> None:
        super().__init__("Logga in och försök igen.")


class NotAllowed(LagrumError):
    """The reader may know of the thing but not do this with it."""

    status = 403


class NotFound(LagrumError):
    """There is no such thing, or none that the reader may know of."""

    status = 404


class Conflict(LagrumError):
    """Somebody was first, or the version is stale."""

    status = 409


class ModelRejected(LagrumError):
    """A model, form, letter or profile that we do not fully understand.

    `file` is the path from the root, `element` the id of the element (or "").
    """

    status = 422

    def __init__(self, file: str, element: str, reason: str) -> None:
        self.file, self.element, self.reason = file, element, reason
        place = f"{file}, {element}" if element else file
        super().__init__(f"{place}: {reason}")


class LegalStop(LagrumError):
    """The law forbids the act now. Nothing has changed.

    `grenar` names all branches that stop it, `lagrum` their paragraphs as text.
    """

    status = 422

    def __init__(self, motivering: str, grenar: Sequence[str], lagrum: Sequence[str]) -> None:
        self.grenar, self.lagrum, self.motivering = tuple(grenar), tuple(lagrum), motivering
        grund = f" ({', '.join(lagrum)})" if lagrum else ""
        super().__init__(f"Åtgärden stoppas{grund}. {motivering}")
