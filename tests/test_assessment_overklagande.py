"""`overklagande` and `drojsmal`: the terms, the day before, the day, the day after."""

from __future__ import annotations

from typing import Any

import pytest

from tests.test_assessment import ask

FB = {"overklagandetyp": "FB", "delgiven_datum": "2026-12-03"}
LP = {"overklagandetyp": "LP", "anslag_datum": "2026-12-03", "kommunmedlem": True, "forberedande": False}


@pytest.mark.parametrize(
    ("facts", "utfall", "grenar"),
    [
        (FB | {"inkom_datum": "2026-12-28"}, "tillatet", {"R-120", "R-130"}),
        (FB | {"inkom_datum": "2026-12-29", "hanvisning_korrekt": True}, "sparrat", {"R-121"}),
        (FB | {"inkom_datum": "2026-12-29", "hanvisning_korrekt": False}, "tillatet", {"R-122"}),
        (FB | {"inkom_datum": "2026-12-29"}, "utred", set()),
        (
            FB
            | {"inkom_datum": "2026-12-29", "hanvisning_korrekt": True, "inkom_domstol_datum": "2026-12-28"},
            "tillatet",
            {"R-123"},
        ),
        (LP | {"inkom_datum": "2026-12-28"}, "tillatet", {"R-124"}),
        (LP | {"inkom_datum": "2026-12-29"}, "sparrat", {"R-124"}),
        (LP | {"inkom_datum": "2026-12-29", "inkom_domstol_datum": "2026-12-28"}, "tillatet", {"R-124"}),
        (LP | {"inkom_datum": "2026-12-28", "kommunmedlem": False}, "sparrat", {"R-124"}),
        (LP | {"inkom_datum": "2026-12-28", "forberedande": True}, "sparrat", {"R-126"}),
    ],
)
def test_v60_overklagande(facts: dict[str, Any], utfall: str, grenar: set[str]) -> None:
    answer = ask("overklagande", facts)
    assert answer["utfall"] == utfall
    assert grenar <= set(answer["grenar"])
    assert answer["varden"] == {"sista_dag": "2026-12-28"}


@pytest.mark.parametrize(
    ("idag", "begaran", "utfall", "svar_senast"),
    [
        ("2026-07-15", None, "ej_tillampligt", None),
        ("2026-07-16", None, "tillatet", None),
        ("2026-08-16", "2026-08-03", "tillatet", "2026-08-31"),
        ("2026-12-16", "2026-11-26", "tillatet", "2026-12-28"),
    ],
)
def test_drojsmal(idag: str, begaran: str | None, utfall: str, svar_senast: str | None) -> None:
    facts = {
        "inkom_datum": "2026-01-15",
        "idag": idag,
        "initierat_av_part": True,
        "overklagandetyp": "FB",
        "begaran_gjord_datum": begaran,
    }
    answer = ask("drojsmal", facts)
    assert answer["utfall"] == utfall
    assert answer["varden"] == {"sex_manader": "2026-07-15", "svar_senast": svar_senast}
