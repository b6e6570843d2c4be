"""/api/v1: the same use cases as the pages, as JSON for other systems. Bearer tokens only, so no CSRF."""

from __future__ import annotations

import json
from typing import Any

from flask import Blueprint, Response, request
from werkzeug.exceptions import HTTPException

from server.access import Actor, require
from server.api import calls_arenden, calls_bedomning, calls_beslut, calls_uppgifter
from server.api.calls import CALLS, Asked, Call, File, read_key, read_query, shaped
from server.api.openapi import document
from server.api.problems import plain_problem, problem
from server.api.reading import parse_json, read_model
from server.cases import House, find_token
from server.errors import LagrumError, NotSignedIn

__all__ = ["create_api", "unknown_address"]

_FAMILIES = (calls_arenden, calls_uppgifter, calls_beslut, calls_bedomning)


def create_api(house: House) -> Blueprint:
    """Return the blueprint; the app registers it at /api/v1 and exempts it from CSRF."""
    api = Blueprint("api", __name__, url_prefix="/api/v1")
    for one in CALLS:
        api.add_url_rule(one.path, one.view.__name__, _endpoint(house, one), methods=[one.method])
    api.add_url_rule("/openapi.json", "openapi", _openapi)
    api.register_error_handler(LagrumError, problem)
    api.register_error_handler(HTTPException, _http_problem)
    return api


def _endpoint(house: House, one: Call) -> Any:
    def endpoint(**path: str) -> Response:
        actor = require(_caller(house), one.permission)
        query = read_query(one, request.args.to_dict(flat=False))
        body = _body(one)
        asked = Asked(house, actor, path, query, body, read_key(request.headers.get("Idempotency-Key")))
        return _respond(one, one.view(asked))

    endpoint.permission = one.permission  # type: ignore[attr-defined]
    return endpoint


def _caller(house: House) -> Actor:
    """Return who holds the bearer token.

    Raises:
        NotSignedIn: no token, or none that is known.
    """
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    actor = find_token(house, token.strip()) if scheme.lower() == "bearer" and token.strip() else None
    if actor is None:
        raise NotSignedIn
    return actor


def _body(one: Call) -> Any:
    if one.body is None:
        return None
    value = parse_json(request.get_data(cache=False))
    return value if one.any_json else read_model(one.body, value)


def _respond(one: Call, answer: Any) -> Response:
    if isinstance(answer, File):
        response = Response(answer.content, one.status, mimetype=answer.media)
        response.headers["Content-Disposition"] = f'inline; filename="{answer.name}"'
    else:
        text = json.dumps(shaped(one, answer), ensure_ascii=False, allow_nan=False)
        response = Response(text, one.status, mimetype=one.media)
    response.headers["Cache-Control"] = "no-store"
    return response


def _openapi() -> Response:
    return Response(json.dumps(document(), ensure_ascii=False), mimetype="application/json")


_openapi.permission = None  # type: ignore[attr-defined]


def unknown_address(error: HTTPException) -> Response:
    """Return the problem for an address under /api that no call has; the app asks for it."""
    return _http_problem(error)


def _http_problem(error: HTTPException) -> Response:
    details = {
        404: "Adressen finns inte. Se /api/v1/openapi.json.",
        405: "Metoden används inte på den här adressen. Se /api/v1/openapi.json.",
        413: "Anropet är för stort. Dela upp det.",
    }
    return plain_problem(error.code or 500, details.get(error.code or 500, "Anropet kunde inte besvaras."))
