"""What every response carries and every request must pass: headers, cookies, size, CSRF."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import timedelta
from typing import Any, TypeVar

from flask import Flask, Response, current_app, g, request
from flask_wtf import CSRFProtect
from werkzeug.exceptions import BadRequest

MAX_REQUEST = 1_000_000  # bytes
MAX_MODEL = 6_000_000  # a model of 5 MB, and what stands around it
MAX_ZIP = 22_000_000  # a zip of models, and what stands around it
View = TypeVar("View", bound=Callable[..., Any])
SIGNED_IN = timedelta(hours=12)
csrf = CSRFProtect()

_FIXED = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}


def init_app(app: Flask, *, demo: bool) -> None:
    """Set limits, cookie flags and the headers of every response."""
    app.config.update(
        MAX_CONTENT_LENGTH=MAX_REQUEST,
        MAX_FORM_MEMORY_SIZE=MAX_REQUEST,
        MAX_FORM_PARTS=5_000,
        SESSION_COOKIE_NAME="lagrum",
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_SECURE=not demo,  # the demo is served over http on this machine
        PERMANENT_SESSION_LIFETIME=SIGNED_IN,
        WTF_CSRF_TIME_LIMIT=None,  # as long as the session: a form may stay open for a working day
        WTF_CSRF_SSL_STRICT=not demo,
    )
    app.before_request(allow_models)
    app.before_request(refuse_null)
    csrf.init_app(app)
    app.after_request(add_headers)
    app.add_template_global(nonce, "nonce")
    app.add_template_global(allow_diagram, "csp_diagram")
    app.add_template_global(allow_modeller, "csp_modeller")


def takes_models(view: View) -> View:
    """Mark a view that is sent whole models. Put it nearest the view; all others take 1 MB."""
    view.max_request = MAX_MODEL  # type: ignore[attr-defined]
    return view


def takes_zip(view: View) -> View:
    """Mark a view that is sent a zip of models. Put it nearest the view."""
    view.max_request = MAX_ZIP  # type: ignore[attr-defined]
    return view


def allow_models() -> None:
    """Let a model through to the views that take one, before anything reads the body."""
    view = current_app.view_functions.get(request.endpoint or "")
    request.max_content_length = getattr(view, "max_request", MAX_REQUEST)


def refuse_null() -> None:
    """Refuse the null character in addresses and forms: PostgreSQL cannot keep it, and nobody writes it.

    The body of an API call is left alone: it is read, and refused, as JSON.
    """
    texts = [request.path, *(text for _, text in request.args.items(multi=True))]
    if not request.path.startswith("/api/"):
        texts += [text for _, text in request.form.items(multi=True)]
    if any("\x00" in text for text in texts):
        raise BadRequest


def nonce() -> str:
    """Return this response's nonce, for the one style sheet that a form's own conditions make."""
    if "nonce" not in g:
        g.nonce = secrets.token_urlsafe(16)
    made: str = g.nonce
    return made


def allow_diagram() -> bool:
    """Note that the page shows a diagram: bpmn-js writes style attributes, never scripts."""
    g.diagram = True
    return True


def allow_modeller() -> str:
    """Let the editors write style attributes and, with this nonce, style sheets; never scripts."""
    g.modeller = True
    return nonce()


def policy() -> str:
    """Return the content security policy of a page."""
    style = f"style-src 'self' 'nonce-{g.nonce}'; " if "nonce" in g else ""
    if "modeller" in g:
        # The PDF of a letter that is being written is shown from what the page was sent (blob:).
        style += "style-src-attr 'unsafe-inline'; frame-src 'self' blob:; "
    return (
        f"default-src 'self'; img-src 'self' data:; {style}object-src 'none'; base-uri 'none'; "
        "form-action 'self'; frame-ancestors 'none'"
    )


def add_headers(response: Response) -> Response:
    """Add the headers that a view has not set itself."""
    for name, value in _FIXED.items():
        response.headers.setdefault(name, value)
    response.headers.setdefault("Content-Security-Policy", policy())
    if request.endpoint != "static":
        response.headers.setdefault("Cache-Control", "no-store")
    return response
