"""The web application, as a table of contents."""

from __future__ import annotations

import secrets

from flask import Flask

from server import web
from server.api import create_api
from server.cases import House
from server.web import errors, fact_words, navigation, oidc, security, words
from server.web.verkstad import ram


def create_app(house: House, *, demo: bool = False, secret: str | None = None) -> Flask:
    """Return the app over a house. `demo` alone lets the reader choose among sample staff.

    Without a secret, sessions end when the process does: give one (LAGRUM_SECRET) to serve for real.
    """
    app = errors.QuietFlask("server.web", static_folder="static", template_folder="templates")
    app.secret_key = secret or secrets.token_hex(32)
    app.extensions["house"] = house
    app.extensions["demo"] = demo
    security.init_app(app, demo=demo)
    words.init_app(app)
    fact_words.init_app(app)
    navigation.init_app(app)
    ram.init_app(app)
    errors.init_app(app)
    oidc.init_app(app, demo=demo)
    for blueprint in web.BLUEPRINTS:
        app.register_blueprint(blueprint)
    if demo:
        app.register_blueprint(web.DEMO)
    api = create_api(house)
    app.register_blueprint(api)
    security.csrf.exempt(api)  # bearer tokens only: no cookie, so nothing to forge
    return app
