"""An anvisning taken to the point where it may be signed, through the use cases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from server import cases
from server.access import Actor
from tests.web_stage import BEHOV, Stage

VAL: Mapping[str, str] = {
    "insats": "eas",
    "insats_skal": "Ger yrkesvana.",
    "anv_typ": "kompetenshojande",
    "anv_namngiven": "true",
    "anv_plats": "EAS Nobelvägen",
    "anv_fran": "2026-06-01",
    "anv_till": "2026-11-30",
    "anv_syfte_forsorjning": "true",
    "onskemal": "Vill arbeta i kök.",
    "anv_onskemal_vagda": "true",
}
SAMRAD: Mapping[str, str] = {
    "samtycke": "lamnat",
    "samrad_af_genomfort": "true",
    "samrad_datum": "2026-04-20",
    "samrad_form": "skriftligt",
    "samrad_motpart": "Kontoret i Malmö",
    "af_lamplig_insats": "saknas",
    "samrad_resultat": "Ingen insats finns.",
}
BESLUT: Mapping[str, str] = {
    "beslut": "anvisning",
    "stodmanad": "2026-05",
    "fs_beslut_referens": "FS-1",
    "delegat_i_tjanst": "true",
    "beslut_villkor": "Delta i EAS.",
    "beslut_motivering": "Du saknar yrkesvana.",
}
STEPS: Mapping[str, Mapping[str, str]] = {
    "utred_behovet": BEHOV,
    "valja_insats": VAL,
    "samrada_med_af": SAMRAD,
    "bedom_kommunicering": {"underlag_fran_annan": "false"},
}


def reach_signing(stage: Stage, actor: Actor, **changed: str) -> dict[str, Any]:
    """Return the open task where the anvisning is signed; `changed` answers differ from the ordinary."""
    arende = stage.arende(actor)
    task = arende["oppna_uppgifter"][0]
    while task["box"] in STEPS:
        known = STEPS[task["box"]]
        svar = [(name, changed.get(name, text)) for name, text in known.items()]
        done = cases.complete_uppgift(
            stage.house, actor, task["id"], version=task["version"], svar=svar, post=True
        )
        task = done.oppna_uppgifter[0]
    assert task["box"] == "besluta_anvisning", task
    return dict(task)
