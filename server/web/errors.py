"""Every refusal as a Swedish page that says what to do; never a word about a person."""

from __future__ import annotations

import logging
import traceback
from pathlib import Path
from typing import Any

from flask import Flask, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException

from server.api import unknown_address
from server.cases.errors import UppgiftClosed
from server.errors import LagrumError, LegalStop, NotSignedIn

log = logging.getLogger("lagrum.web")


class QuietFlask(Flask):
    """Flask that logs an unforeseen error by type and place: its text may hold personal data."""

    def log_exception(self, exc_info: Any) -> None:
        """Log where in our own code it happened."""
        kind, _, trace = exc_info
        frames = traceback.extract_tb(trace)[-8:]
        path = " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames))
        log.error("unforeseen %s in %s at %s", getattr(kind, "__name__", kind), request.endpoint, path)


_TITLES = {
    400: "Begäran gick inte att läsa",
    401: "Du behöver logga in",
    403: "Du får inte göra detta",
    404: "Sidan finns inte",
    405: "Sidan kan inte användas så",
    409: "Någon hann före",
    413: "Det du skickade är för stort",
    422: "Något behöver rättas",
    500: "Något gick fel hos oss",
}
_SHORT = 20  # characters: what is longer was written, not chosen
_TEXTS = {
    400: "Gå tillbaka, ladda om sidan och försök igen.",
    404: "Kontrollera adressen, eller börja om från Att göra.",
    405: "Gå tillbaka och använd knapparna på sidan.",
    413: "Korta texten: högst 1 MB får plats i ett formulär. Det du tidigare sparat finns kvar.",
    500: "Inget har ändrats. Försök igen om en stund, och kontakta systemförvaltningen om felet är kvar.",
}


def init_app(app: Flask) -> None:
    """Answer every error with a page of our own."""
    app.register_error_handler(LagrumError, _refused)
    app.register_error_handler(CSRFError, _no_csrf)
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(500, _crashed)


def error_page(
    status: int, text: str = "", stop: LegalStop | None = None, title: str = ""
) -> ResponseReturnValue:
    """Return the page of a status."""
    title = title or _TITLES.get(status, "Det gick inte")
    text = text or _TEXTS.get(status, "Gå tillbaka och försök igen.")
    return render_template("fel.html", rubrik=title, text=text, stop=stop, status=status), status


def _refused(error: LagrumError) -> ResponseReturnValue:
    if isinstance(error, NotSignedIn) and request.method == "GET":
        return redirect(url_for("session.logga_in", till=request.full_path.rstrip("?")))
    if (
        isinstance(error, UppgiftClosed) and request.method == "GET"
    ):  # an old link: nothing was lost to anyone
        by = f" {error.forst} slutförde den." if error.forst else " En händelse i ärendet stängde den."
        waits = ", ".join(error.open_uppgifter)
        then = f" Nu väntar: {waits}." if waits else " Inget mer väntar i ärendet."
        return error_page(
            error.status, f"{error.namn} är redan klar.{by}{then}", title="Arbetsuppgiften är klar"
        )
    return error_page(error.status, error.detail, error if isinstance(error, LegalStop) else None)


def _no_csrf(_error: CSRFError) -> ResponseReturnValue:
    """Give back what was written: the page it came from is too old to be sent again, and may be gone."""
    written = [
        text for name, text in request.form.items(multi=True) if _is_answer(name) and len(text) > _SHORT
    ]
    page = render_template("for_gammal.html", skrivet=written, sida=_page_it_came_from())
    return page, 400


def _is_answer(name: str) -> bool:
    """Tell whether this field is the writer's, and not one of our own."""
    return name != "csrf_token" and not name.startswith("_")


def _page_it_came_from() -> str:
    """Return the page to open again, when it is one that can be opened."""
    return request.path if request.endpoint == "arbetsuppgift.andra" else ""


def _http(error: HTTPException) -> ResponseReturnValue:
    if request.path.startswith("/api/"):
        return unknown_address(error)
    status = error.code or 500
    if status < 400 and error.response is not None:
        return error.response
    return error_page(status)


def _crashed(_error: Exception) -> ResponseReturnValue:
    return error_page(500)
