"""Texts that a model may hold instead of code: FEEL after `=`, or a literal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from server.errors import ModelRejected
from server.feel import Expression, FeelSyntaxError, compile_expression


@dataclass(frozen=True)
class Place:
    """Where in which file a text stands, for the one who must correct it."""

    file: str
    element: str

    def reject(self, reason: str) -> ModelRejected:
        """Return the refusal to raise."""
        return ModelRejected(self.file, self.element, reason)


@dataclass(frozen=True)
class Formula:
    """A FEEL expression, or a literal text that is its own value."""

    source: str
    expression: Expression | None

    def value(self, scope: Mapping[str, Any]) -> Any:
        """Return the value in this scope; null when FEEL gives null."""
        return self.source if self.expression is None else self.expression.evaluate(scope).value

    def explain(self, scope: Mapping[str, Any]) -> tuple[Any, str]:
        """Return the value, and why it is null."""
        if self.expression is None:
            return self.source, ""
        evaluation = self.expression.evaluate(scope)
        return evaluation.value, "; ".join(evaluation.diagnostics)


def read_feel(text: str | None, what: str, place: Place) -> Formula:
    """Compile a text that must be FEEL: `=` and an expression.

    Raises:
        ModelRejected: no `=`, another language, or not FEEL.
    """
    text = _checked(text, what, place)
    if not text.startswith("="):
        raise place.reject(f"{what} ska vara ett FEEL-uttryck som börjar med =, men är {text!r}.")
    source = text[1:].strip()
    try:
        return Formula(source, compile_expression(source))
    except FeelSyntaxError as error:
        raise place.reject(f"{what} går inte att läsa som FEEL: {error}") from error


def read_text(text: str | None, what: str, place: Place) -> Formula:
    """Read a literal, or FEEL after `=`."""
    text = _checked(text, what, place)
    return read_feel(text, what, place) if text.startswith("=") else Formula(text, None)


def read_name(text: str | None, what: str, place: Place) -> str:
    """Read a literal that must not be an expression, such as the id of a decision."""
    text = _checked(text, what, place)
    if text.startswith("="):
        raise place.reject(f"{what} får inte vara ett uttryck. Skriv namnet.")
    return text


def _checked(text: str | None, what: str, place: Place) -> str:
    text = (text or "").strip()
    if not text:
        raise place.reject(f"{what} saknas.")
    if text.startswith(("${", "#{")):
        raise place.reject(f"{what} är skrivet som ${{…}}. Skriv FEEL: börja med =.")
    return text
