"""The rättskarta as HTML: the cards that the web shows, and a page of its own for the command."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from server.errors import LagrumError
from server.rattskarta.parts import Rattskarta
from server.rattskarta.text import condition_words, marks, proof_words

_STYLE = Path(__file__).resolve().parent.parent / "web/static/rattskarta.css"


def body(karta: Rattskarta, *, steg_url: Any = None) -> Markup:
    """Return the contents and the cards. `steg_url` gives the address of a step's diagram."""
    return Markup(_pages().get_template("kort.html").render(karta=karta, steg_url=steg_url))  # noqa: S704 -- autoescaped


def write_page(karta: Rattskarta, file: Path) -> None:
    """Write one page that needs nothing else.

    Raises:
        LagrumError: the file cannot be written.
    """
    style = _STYLE.read_text("utf-8")
    text = _pages().get_template("sida.html").render(karta=karta, style=Markup(style), body=body(karta))  # noqa: S704 -- our own file
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    except OSError as error:
        raise LagrumError(f"Filen {file} går inte att skriva. Välj en annan med --html.") from error


@cache
def _pages() -> Environment:
    pages = Environment(
        loader=PackageLoader("server.rattskarta"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    pages.globals.update(marken=marks, bevis_ord=proof_words, villkor_ord=condition_words)
    return pages
