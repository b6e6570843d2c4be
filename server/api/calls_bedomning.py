"""The call that asks the rules: one question and its facts, or a list of them."""

from __future__ import annotations

from typing import Any

from server.api.calls import Asked, call
from server.api.models import Bedomning, BedomningSvar
from server.assessment import assess_all
from server.errors import FaltFel, InvalidInput

MAX_ITEMS = 1000


@call(
    "POST",
    "/bedomning",
    permission="provbedomning",
    body=Bedomning,
    answer=BedomningSvar,
    any_json=True,
)
def ask_bedomning(asked: Asked) -> Any:
    """Pröva en fråga mot reglerna, samma som lagrum bedom; eller en lista av frågor."""
    if isinstance(asked.body, list) and len(asked.body) > MAX_ITEMS:
        raise InvalidInput([FaltFel("", f"Högst {MAX_ITEMS} frågor i ett anrop. Dela upp listan.")])
    return assess_all(asked.house.library.rules, asked.house.profiles, asked.body)
