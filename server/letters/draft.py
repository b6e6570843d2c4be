"""The PDF of a letter that nobody has reviewed: made by a process of its own, with limits, that is ended."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from threading import BoundedSemaphore

from server.letters.errors import LetterRejected
from server.letters.pdf import OUTSIDE

SECONDS = 20
AT_ONCE = 2
_ROOT = Path(__file__).resolve().parents[2]
_places = BoundedSemaphore(AT_ONCE)

OUTSIDE_CODE, TOO_LARGE_CODE = 3, 4
_SLOW = "Det tog för lång tid eller för mycket minne att göra brevet till PDF. Förenkla tabeller och stilar."
_REASONS = {OUTSIDE_CODE: OUTSIDE, TOO_LARGE_CODE: "PDF-filen blir för stor."}


def render_draft_pdf(html: str, *, seconds: int = SECONDS) -> bytes:
    """Return the letter as a PDF, made apart from this process.

    Raises:
        LetterRejected: it refers to something outside itself, takes too long or too much memory, or too many
            are being made right now.
    """
    if not _places.acquire(timeout=seconds):
        raise LetterRejected("Flera brev görs om till PDF just nu. Försök igen om en stund.")
    try:
        return _run(html, seconds)
    finally:
        _places.release()


def _run(html: str, seconds: int) -> bytes:
    command = [sys.executable, "-m", "server.letters.child", str(seconds)]
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter and module; the HTML goes in as input
            command, input=html.encode(), capture_output=True, timeout=seconds, cwd=_ROOT, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise LetterRejected(_SLOW) from error
    if done.returncode != 0:
        raise LetterRejected(_REASONS.get(done.returncode, _SLOW))
    return done.stdout
