"""What a letter is given, as server.cases gives it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

ROOT = Path(__file__).resolve().parent.parent


def letter(process: str, name: str) -> str:
    """Return the template of a letter of a process."""
    return (ROOT / "processes" / process / "brev" / f"{name}.html").read_text(encoding="utf-8")


def context(overklagande: str = "FB", **more: Any) -> dict[str, Any]:
    """Return a whole context; `more` replaces parts of it."""
    return {
        "arende": {"id": "a1", "nummer": "2026-000123", "process": "anvisning"},
        "person": {"namn": "Amal Åberg", "personnummer": "19850612-2383"},
        "beslut": _beslut(),
        "fakta": _fakta(),
        "svar": _svar(),
        "profil": {
            "id": "malmo",
            "namn": "Malmö stad",
            "organisation": SimpleNamespace(
                namnd="Arbetsmarknads- och socialnämnden", adress="205 80 Malmö", enheter=[]
            ),
        },
        "bedomning": {},
        "overklagande": {"typ": overklagande},
    } | more


def _beslut() -> dict[str, Any]:
    return {
        "slag": "anvisning",
        "utfall": "anvisning",
        "datum": date(2026, 5, 4),
        "giltig_fran": date(2026, 6, 1),
        "giltig_till": date(2026, 11, 30),
        "beslutsfattare": "Sara Öberg",
        "roll": "socialsekreterare",
        "delegationspunkt": "2.7",
        "lagrum": ["12 kap. 1 § SoL", "12 kap. 4 § SoL"],
        "motivering": "",
        "protokoll": None,
    }


def _fakta() -> dict[str, Any]:
    return {
        "stodmanad": "2026-05",
        "fs_beslut_referens": "FS-2026-4411",
        "yttrande_senast": date(2026, 5, 18),
    }


def _svar() -> dict[str, Any]:
    return {
        "anv_plats": "Lagerkurs, Nobelvägen 21",
        "beslut_villkor": "Du ska delta måndag till fredag klockan 9–15.\n"
        "Du ska ta med legitimation första dagen.",
        "beslut_motivering": "Du saknar erfarenhet av lagerarbete och vill arbeta med det.\n\n"
        "Arbetsförmedlingen har ingen lämplig insats.",
        "onskemal": "Du vill helst börja klockan nio. Kursen är därför förlagd på dagtid.",
        "underlag_text": "Arbetsförmedlingen uppger den 20 april 2026 att den inte har någon lämplig insats.",
        "svara_senast": "2026-05-18",
        "saknas_text": "Skriv vilken insats du söker.",
        "plats_namn": "EASU",
    }
