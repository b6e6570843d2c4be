"""OpenID Connect with the organisation's own identity provider, set up by the environment."""

from __future__ import annotations

import os
from typing import Any

from authlib.integrations.base_client import OAuthError
from authlib.integrations.flask_client import OAuth
from flask import Flask, current_app
from flask.typing import ResponseReturnValue

from server import cases
from server.access import Actor
from server.cases import House
from server.errors import NotAllowed, NotFound

_NAMES = ("LAGRUM_OIDC_ISSUER", "LAGRUM_OIDC_CLIENT_ID", "LAGRUM_OIDC_CLIENT_SECRET")


def init_app(app: Flask, *, demo: bool) -> None:
    """Register the provider, if one is named; never in demo."""
    issuer, client_id, client_secret = (os.environ.get(name, "") for name in _NAMES)
    if demo or not (issuer and client_id and client_secret):
        return
    oauth = OAuth(app)
    oauth.register(
        "organisationen",
        client_id=client_id,
        client_secret=client_secret,
        server_metadata_url=f"{issuer.rstrip('/')}/.well-known/openid-configuration",
        client_kwargs={"scope": "openid", "code_challenge_method": "S256"},
    )
    app.extensions["oidc"] = oauth


def is_configured() -> bool:
    """Tell whether the organisation's sign-in can be used."""
    return "oidc" in current_app.extensions


def _client() -> Any:
    if not is_configured():
        raise NotFound("Inloggning är inte inställd. Be systemförvaltningen ange LAGRUM_OIDC_ISSUER.")
    return current_app.extensions["oidc"].organisationen


def begin(back: str) -> ResponseReturnValue:
    """Return the redirect to the provider."""
    answer: ResponseReturnValue = _client().authorize_redirect(back)
    return answer


def finish(house: House) -> Actor:
    """Return who the provider says has signed in, if that is one of the staff here.

    Raises:
        NotAllowed: the provider said no, or does not name one of the staff.
    """
    try:
        token = _client().authorize_access_token()
    except OAuthError as error:
        raise NotAllowed("Inloggningen avbröts. Försök igen från inloggningssidan.") from error
    subject = (token.get("userinfo") or {}).get("sub")
    found = cases.find_actor_by_subjekt(house, str(subject)) if subject else None
    if found is None:
        raise NotAllowed("Du är inloggad men inte upplagd i Lagrum. Be din chef om behörighet.")
    return found
