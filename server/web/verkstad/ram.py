"""The frame of the workshop's pages: the tabs of a draft and of the workshop itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flask import Flask, current_app, request, url_for

_OF_UTKAST = (
    ("Översikt", "verkstad.oversikt"),
    ("Prova", "verkstad_prova.start"),
    ("Scenarier", "verkstad_scenarier.start"),
    ("Skillnad", "verkstad_skillnad.visa"),
    ("Konsekvens", "verkstad_konsekvens.start"),
    ("Granskning", "verkstad_granskning.visa"),
)
_OF_VERKSTAD = (
    ("Utkast", "verkstad.lista"),
    ("Publicerat", "verkstad_publicering.lista"),
    ("Flytta ärenden", "verkstad_flytt.lista"),
    ("Felsökning bakåt", "verkstad_felsokning.start"),
)


@dataclass(frozen=True)
class Tab:
    """One tab; `here` when the page is under it."""

    text: str
    url: str
    here: bool


def tabs(forslag: str | None = None) -> list[Tab]:
    """Return the tabs of a draft, or of the workshop when none is given; those that are built."""
    chosen = _OF_UTKAST if forslag else _OF_VERKSTAD
    values: dict[str, Any] = {"forslag": forslag} if forslag else {}
    return [
        Tab(text, url_for(endpoint, **values), _is_here(endpoint))
        for text, endpoint in chosen
        if endpoint in current_app.view_functions
    ]


def _is_here(endpoint: str) -> bool:
    now = request.endpoint or ""
    if endpoint.startswith("verkstad."):
        return now == endpoint
    return now.partition(".")[0].startswith(endpoint.partition(".")[0])


def init_app(app: Flask) -> None:
    """Give the templates the tabs."""
    app.add_template_global(tabs, "verkstadsflikar")
