"""A template and its values to the HTML of a letter."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from jinja2 import Template, TemplateError, UndefinedError
from jinja2.exceptions import SecurityError

from server.letters.budget import MAX_LETTER, MAX_TEMPLATE, Budget
from server.letters.errors import LetterRejected
from server.letters.sandbox import BASE, NOT_ALLOWED, Sandbox

_BASE_FILE = Path(__file__).resolve().parents[2] / "processes" / "gemensamt" / "brev" / BASE


def render_html(template: str, context: Mapping[str, Any], *, base: str | None = None) -> str:
    """Return the letter's HTML.

    `base` is the shared layout of the ärende's own version; without it the one in the repository is used.

    Raises:
        LetterRejected: a fault in the template, a missing value, or a letter that grows out of bounds.
    """
    layout = _BASE_FILE.read_text(encoding="utf-8") if base is None else base
    _check_length(template)
    _check_length(layout)
    with _telling():
        return _bounded(Sandbox(layout, Budget()).from_string(template), context)


def check_template(template: str) -> None:
    """Read a template as a letter would be, without making one.

    Raises:
        LetterRejected: it cannot be read, or does what no letter may.
    """
    _check_length(template)
    with _telling():
        Sandbox("", Budget()).from_string(template)


def _check_length(template: str) -> None:
    if len(template) > MAX_TEMPLATE:
        raise LetterRejected(f"Mallen är längre än {MAX_TEMPLATE} tecken. Korta den.")


@contextmanager
def _telling() -> Iterator[None]:
    """Tell in Swedish, with the line, what Jinja finds wrong."""
    try:
        yield
    except UndefinedError as error:
        raise LetterRejected(
            f"Uppgiften {_missing(error)} saknas. Fyll i den och försök igen.", _line_of(error)
        ) from error
    except SecurityError as error:
        raise LetterRejected(NOT_ALLOWED, _line_of(error)) from error
    except TemplateError as error:
        line = getattr(error, "lineno", None) or _line_of(error)
        raise LetterRejected(f"Mallen går inte att tolka{f', rad {line}' if line else ''}.", line) from error
    except (RecursionError, SyntaxError) as error:
        raise LetterRejected("Mallen är nästlad för djupt. Dela upp den.") from error
    except (TypeError, ValueError, ArithmeticError, AttributeError, LookupError) as error:
        raise LetterRejected(
            "En uppgift i mallen har fel typ, till exempel ett datum.", _line_of(error)
        ) from error


def _bounded(template: Template, context: Mapping[str, Any]) -> str:
    parts: list[str] = []
    length = 0
    for part in template.generate(**context):
        length += len(part)
        if length > MAX_LETTER:
            raise LetterRejected(f"Brevet blir längre än {MAX_LETTER} tecken.")
        parts.append(part)
    return "".join(parts)


def _line_of(error: BaseException) -> int | None:
    """Return the line of the letter's own template where it went wrong; Jinja has written it in the trace."""
    line, trace = None, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "<template>":
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def _missing(error: UndefinedError) -> str:
    """Return the name that was missing, never a value."""
    names = re.findall(r"'([A-Za-z_][A-Za-z0-9_ ]*)'", str(error))
    return f"”{names[-1]}”" if names else "som mallen behöver"
