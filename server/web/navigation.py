"""The menu: what the reader's roles may open, and which of it is open now."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Flask, current_app, request, url_for

from server.access import Actor, may
from server.web.session import find_signed_in

_MENU = (
    ("Att göra", "att_gora.lista", "uppgifter.lasa"),
    ("Ärenden", "arenden.lista", "arenden.lasa"),
    ("KS-beslut", "ks_beslut.lista", "ks_beslut.lasa"),
    ("Delegationsbeslut", "beslut.delegation", "beslut.anmala"),
    ("Provbedömning", "provbedomning.lista", "provbedomning"),
    ("Rättskarta", "rattskarta.visa", "provbedomning"),
    ("Verkstaden", "verkstad.lista", "verkstad.lasa"),
)


@dataclass(frozen=True)
class Item:
    """One line of the menu."""

    text: str
    name: str
    url: str
    here: bool


def menu() -> list[Item]:
    """Return the menu of who is signed in; nothing for nobody."""
    actor = find_signed_in()
    if actor is None:
        return []
    here = (request.endpoint or "").partition(".")[0]
    return [
        Item(
            text,
            endpoint.partition(".")[0],
            url_for(endpoint),
            endpoint.partition(".")[0] in {here, here.partition("_")[0]},
        )
        for text, endpoint, permission in _MENU
        if endpoint in current_app.view_functions and may(actor, permission)
    ]


def _signed_in() -> Actor | None:
    return None if request.endpoint == "static" else find_signed_in()


def init_app(app: Flask) -> None:
    """Give every page its menu and the reader's name."""
    app.context_processor(lambda: {"meny": menu, "inloggad": _signed_in, "demo": app.extensions["demo"]})
