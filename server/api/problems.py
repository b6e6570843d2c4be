"""Every refusal as `application/problem+json` (RFC 9457) with a Swedish detail that says what to do."""

from __future__ import annotations

import json

from flask import Response

from server.errors import InvalidInput, LagrumError, LegalStop

_TITLES = {
    400: "Anropet går inte att läsa",
    401: "Inloggning krävs",
    403: "Inte tillåtet",
    404: "Finns inte",
    405: "Metoden används inte här",
    409: "Någon hann före",
    413: "För stort",
    422: "Uppgifterna godtas inte",
}


def problem(error: LagrumError) -> Response:
    """Return the refusal as a response; a legal stop also tells its branches and paragraphs."""
    body: dict[str, object] = {
        "type": "about:blank",
        "title": _TITLES.get(error.status, "Fel"),
        "status": error.status,
        "detail": error.detail,
    }
    if isinstance(error, InvalidInput):
        body["fel"] = [{"falt": one.falt, "text": one.text} for one in error.fel]
    if isinstance(error, LegalStop):
        body["title"] = "Lagen hindrar åtgärden"
        body["grenar"], body["lagrum"] = list(error.grenar), list(error.lagrum)
    return problem_response(error.status, body)


def plain_problem(status: int, detail: str) -> Response:
    """Return a refusal that no error of ours stands behind, as 404 of an unknown address."""
    body: dict[str, object] = {
        "type": "about:blank",
        "title": _TITLES.get(status, "Fel"),
        "status": status,
        "detail": detail,
    }
    return problem_response(status, body)


def problem_response(status: int, body: dict[str, object]) -> Response:
    response = Response(json.dumps(body, ensure_ascii=False), status, mimetype="application/problem+json")
    if status == 401:
        response.headers["WWW-Authenticate"] = 'Bearer realm="lagrum"'
    return response
