"""The HTML of a letter to a tagged archive PDF."""

from __future__ import annotations

from typing import Any, NoReturn

from weasyprint import HTML
from weasyprint.urls import FatalURLFetchingError, URLFetcher

from server.letters.errors import LetterRejected

OUTSIDE = "Mallen hänvisar till en fil eller adress utanför brevet."


def render_pdf(html: str) -> bytes:
    """Return the letter as a tagged PDF/A-3a in the language of the HTML.

    Raises:
        LetterRejected: the letter refers to something outside itself.
    """
    try:
        document = HTML(string=html, url_fetcher=_NoFetcher(), base_url=None)
        pdf: bytes = document.write_pdf(pdf_variant="pdf/a-3a", pdf_tags=True)
    except FatalURLFetchingError as error:
        raise LetterRejected(OUTSIDE) from error
    return pdf


class _NoFetcher(URLFetcher):  # type: ignore[misc]  # WeasyPrint has no types
    """Refuses every address: a letter holds all that it shows."""

    def fetch(self, url: str, headers: Any = None) -> NoReturn:  # noqa: ARG002 - the signature is WeasyPrint's
        raise FatalURLFetchingError(url)
