"""Who is signed in: an id in a signed cookie, looked up anew for each request."""

from __future__ import annotations

from flask import current_app, flash, g, session

from server import cases
from server.access import Actor
from server.cases import House
from server.errors import NotSignedIn

_KEY = "medarbetare"


def house() -> House:
    """Return the house that this app serves."""
    found: House = current_app.extensions["house"]
    return found


def find_signed_in() -> Actor | None:
    """Return who is signed in; somebody who has left since is nobody."""
    if "actor" not in g:
        known = session.get(_KEY)
        g.actor = cases.find_actor(house(), known) if isinstance(known, str) else None
    found: Actor | None = g.actor
    return found


def actor() -> Actor:
    """Return who is signed in.

    Raises:
        NotSignedIn: nobody is.
    """
    found = find_signed_in()
    if found is None:
        raise NotSignedIn
    return found


def sign_in(medarbetare: Actor) -> None:
    """Begin a session. What an earlier one held is thrown away."""
    session.clear()
    session[_KEY] = medarbetare.id
    g.actor = medarbetare


def tell(text: str) -> None:
    """Say something on the next page. The last three are kept: they travel in the cookie."""
    session["_flashes"] = session.get("_flashes", [])[-2:]
    flash(text)


def sign_out() -> None:
    """End the session."""
    session.clear()
    g.pop("actor", None)
