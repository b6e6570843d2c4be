"""12 kap. 4 a § SoL: nämnden may refrain only from what is known not to be obligatory (R-41, R-42)."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from server.assessment import decide
from server.bundle import load_library
from server.profile import load_profiles

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize(
    ("obligatoriskt", "utfall"), [(True, "sparrat"), (None, "sparrat"), (False, "tillatet")]
)
def test_what_is_not_known_to_be_voluntary_may_not_be_waived(obligatoriskt: bool | None, utfall: str) -> None:
    answer = decide(
        load_library(ROOT).rules,
        load_profiles(ROOT)["malmo"],
        "avsta_fran_krav",
        {"bedomning": {"varden": {"obligatoriskt": obligatoriskt}}},
        beslutsdatum=date(2026, 11, 2),
        stodmanad="2026-11",
    )
    assert answer.value["utfall"] == utfall
