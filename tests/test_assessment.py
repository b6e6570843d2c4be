"""The contract of `lagrum bedom`: strict input, and the shape of the answer."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from server.assessment import assess
from server.dmn import Rules, load_model
from server.profile import Profile, load_profiles

ROOT = Path(__file__).resolve().parents[1]


@cache
def rules() -> Rules:
    files = sorted(ROOT.glob("processes/**/*.dmn"))
    return Rules([load_model(path.read_bytes(), str(path.relative_to(ROOT))) for path in files])


@cache
def profiles() -> dict[str, Profile]:
    return load_profiles(ROOT)


def ask(
    question: str,
    facts: dict[str, Any],
    profile: str = "malmo",
    day: str = "2026-05-04",
    month: str = "2026-05",
) -> dict[str, Any]:
    item = {"fraga": question, "kommunprofil": profile, "beslutsdatum": day, "stodmanad": month, "fakta": facts}
    return assess(rules(), profiles(), item)
