"""What can go wrong with an assessment."""

from __future__ import annotations

from collections.abc import Sequence

from server.errors import FaltFel, InvalidInput, LagrumError


class AssessmentRefused(InvalidInput):
    """A question or a fact was not understood: nothing is guessed, and each fault is named."""

    def __init__(self, fel: Sequence[FaltFel], plats: int | None = None) -> None:
        self.plats = plats
        place = f"Bedömning {plats}: " if plats is not None else ""
        super().__init__(fel, place + " ".join(f"{fault.falt}: {fault.text}" for fault in fel))


class RuleFault(LagrumError):
    """A rule could not be evaluated without an error; no answer is better than a wrong one."""

    status = 500

    def __init__(self, beslut: str, orsaker: Sequence[str]) -> None:
        self.beslut, self.orsaker = beslut, tuple(orsaker)
        super().__init__(
            f"Reglerna i {beslut} gick inte att tillämpa: {'; '.join(self.orsaker)}. Anmäl felet."
        )
