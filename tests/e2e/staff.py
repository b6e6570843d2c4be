"""The staff of the browser tests, and what each of them does in the pages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

STAFF: Mapping[str, dict[str, Any]] = {
    "soc": {
        "medarbetare_id": "soc",
        "namn": "Sofia Sköld",
        "roller": ["socialsekreterare"],
        "enhet": "ebb_inre",
        "grenar": ["socialtjanst"],
    },
    "ask_soc": {
        "medarbetare_id": "ask_soc",
        "namn": "Anders Kvist",
        "roller": ["arbetsmarknadssekreterare"],
        "enhet": "ebb_inre",
        "grenar": ["socialtjanst"],
    },
    "ask": {
        "medarbetare_id": "ask",
        "namn": "Aisha Berg",
        "roller": ["arbetsmarknadssekreterare"],
        "enhet": "easu",
        "grenar": ["arbetsmarknad"],
    },
    "chef": {
        "medarbetare_id": "chef",
        "namn": "Selma Chef",
        "roller": ["sektionschef"],
        "enhet": "easu",
        "grenar": ["arbetsmarknad"],
    },
    "namnd": {
        "medarbetare_id": "namnd",
        "namn": "Nils Nämndsekreterare",
        "roller": ["namndsekreterare"],
        "enhet": "namndsenheten",
        "grenar": ["arbetsmarknad", "socialtjanst"],
    },
    "jurist": {
        "medarbetare_id": "jurist",
        "namn": "Judit Rätt",
        "roller": ["jurist"],
        "enhet": "",
        "grenar": ["arbetsmarknad", "socialtjanst"],
    },
}
