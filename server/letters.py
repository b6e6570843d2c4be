"""Letters: a sandboxed Jinja template to HTML, HTML to an archive PDF. Nothing is fetched from anywhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, NoReturn

from jinja2 import DictLoader, StrictUndefined, Template, TemplateError, UndefinedError, nodes
from jinja2.exceptions import SecurityError
from jinja2.runtime import BlockReference
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape
from weasyprint import HTML
from weasyprint.urls import FatalURLFetchingError, URLFetcher

from server.errors import LagrumError

BASE = "bas.html"
MAX_TEMPLATE = 100_000
MAX_LETTER = 500_000
MAX_TURNS = 100_000
_BASE_FILE = Path(__file__).resolve().parent.parent / "processes" / "gemensamt" / "brev" / BASE
_FILTERS = ("capitalize", "default", "first", "join", "last", "length", "lower", "trim", "upper")
_MONTHS = (
    *("januari", "februari", "mars", "april", "maj", "juni"),
    *("juli", "augusti", "september", "oktober", "november", "december"),
)


class LetterRejected(LagrumError):
    """The template, or what it was given, does not make a letter."""

    status = 422

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(f"Brevet kan inte skapas. {reason}")


def render_html(template: str, context: Mapping[str, Any], *, base: str | None = None) -> str:
    """Return the letter's HTML.

    `base` is the shared layout of the ärende's own version; without it the one in the repository is used.

    Raises:
        LetterRejected: a fault in the template, a missing value, or a letter that grows out of bounds.
    """
    layout = _BASE_FILE.read_text(encoding="utf-8") if base is None else base
    if len(template) > MAX_TEMPLATE or len(layout) > MAX_TEMPLATE:
        raise LetterRejected(f"Mallen är längre än {MAX_TEMPLATE} tecken. Korta den.")
    try:
        return _bounded(_environment(layout).from_string(template), context)
    except UndefinedError as error:
        raise LetterRejected(f"Uppgiften {_missing(error)} saknas. Fyll i den och försök igen.") from error
    except SecurityError as error:
        raise LetterRejected("Mallen gör något som inte är tillåtet i ett brev.") from error
    except TemplateError as error:
        line = getattr(error, "lineno", None)
        raise LetterRejected(f"Mallen går inte att tolka{f', rad {line}' if line else ''}.") from error
    except (RecursionError, SyntaxError) as error:
        raise LetterRejected("Mallen är nästlad för djupt. Dela upp den.") from error
    except (TypeError, ValueError, ArithmeticError) as error:
        raise LetterRejected("En uppgift i mallen har fel typ, till exempel ett datum.") from error


def render_pdf(html: str) -> bytes:
    """Return the letter as a tagged PDF/A-3a in the language of the HTML.

    Raises:
        LetterRejected: the letter refers to something outside itself.
    """
    try:
        document = HTML(string=html, url_fetcher=_NoFetcher(), base_url=None)
        pdf: bytes = document.write_pdf(pdf_variant="pdf/a-3a", pdf_tags=True)
    except FatalURLFetchingError as error:
        raise LetterRejected("Mallen hänvisar till en fil eller adress utanför brevet.") from error
    return pdf


class _Sandbox(ImmutableSandboxedEnvironment):
    """Reads values and loops over them; calls nothing but the reading methods of a mapping.

    What could double a value again and again is refused as the template is read, and turns are counted.
    """

    intercepted_binops = frozenset({"*", "**", "%", "+"})
    turns = 0

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        if next(tree.find_all(_DOUBLING), None) or any(map(_keeps_copies, tree.find_all(nodes.Assign))):
            raise SecurityError("doubling")
        for loop in list(tree.find_all(nodes.For)):
            loop.iter = nodes.Filter(loop.iter, _COUNTED, [], [], None, None, lineno=loop.lineno)
        return tree

    def counted(self, values: Iterable[Any]) -> Iterator[Any]:
        """Go through the values of a loop, within what all loops of a letter may turn."""
        for value in values:
            self.turns += 1
            if self.turns > MAX_TURNS:
                raise LetterRejected(f"Mallens slingor går fler än {MAX_TURNS} varv.")
            yield value

    def is_safe_callable(self, obj: Any) -> bool:
        if isinstance(obj, BlockReference):
            return True
        owner = getattr(obj, "__self__", None)
        return isinstance(owner, Mapping) and getattr(obj, "__name__", "") in {"get", "items"}

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> NoReturn:  # noqa: ARG002 - Jinja's
        raise SecurityError(operator)


_COUNTED = "_varv"
_DOUBLING = (nodes.Concat, nodes.Macro, nodes.CallBlock, nodes.AssignBlock, nodes.FilterBlock)


def _keeps_copies(kept: nodes.Assign) -> bool:
    """Tell whether a list that holds other values is given a name; one of plain texts does no harm."""
    lists = kept.node.find_all((nodes.List, nodes.Tuple, nodes.Dict))
    own = [kept.node] if isinstance(kept.node, nodes.List | nodes.Tuple | nodes.Dict) else []
    return any(next(one.find_all(nodes.Name), None) for one in [*own, *lists])


def _text_of(value: Any) -> Any:
    """Let out a text, a number or a day; what holds other values is written item by item."""
    if isinstance(value, list | tuple | set | frozenset | Mapping):
        raise SecurityError("list")
    return value


class _NoFetcher(URLFetcher):  # type: ignore[misc]  # WeasyPrint has no types
    """Refuses every address: a letter holds all that it shows."""

    def fetch(self, url: str, headers: Any = None) -> NoReturn:  # noqa: ARG002 - the signature is WeasyPrint's
        raise FatalURLFetchingError(url)


def _environment(layout: str) -> _Sandbox:
    environment = _Sandbox(
        loader=DictLoader({BASE: layout}),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        finalize=_text_of,
    )
    environment.globals.clear()
    filters: dict[str, Callable[..., Any]] = {name: environment.filters[name] for name in _FILTERS}
    environment.filters = filters | {
        "datum": _datum,
        "manad": _manad,
        "tal": _tal,
        "stycken": _stycken,
        "rada_upp": _rada_upp,
        _COUNTED: environment.counted,
    }
    return environment


def _bounded(template: Template, context: Mapping[str, Any]) -> str:
    parts: list[str] = []
    length = 0
    for part in template.generate(**context):
        length += len(part)
        if length > MAX_LETTER:
            raise LetterRejected(f"Brevet blir längre än {MAX_LETTER} tecken.")
        parts.append(part)
    return "".join(parts)


def _missing(error: UndefinedError) -> str:
    """Return the name that was missing, never a value."""
    names = re.findall(r"'([A-Za-z_][A-Za-z0-9_ ]*)'", str(error))
    return f"”{names[-1]}”" if names else "som mallen behöver"


def _datum(value: date | str) -> str:
    """Write a day in words: 4 maj 2026."""
    day = date.fromisoformat(value) if isinstance(value, str) else value
    if not isinstance(day, date):
        raise TypeError("datum")
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _manad(value: str) -> str:
    """Write a month in words: maj 2026."""
    day = date.fromisoformat(f"{value}-01")
    return f"{_MONTHS[day.month - 1]} {day.year}"


def _tal(value: Decimal | float) -> str:
    """Write a number as in Swedish: 12,5."""
    return f"{Decimal(str(value)).normalize():f}".replace(".", ",")


def _stycken(text: str) -> Markup:
    """Make paragraphs of free text; every line that is not empty is one."""
    lines = (line.strip() for line in str(text).splitlines())
    return Markup("").join(Markup("<p>{}</p>").format(escape(line)) for line in lines if line)


def _rada_upp(values: Iterable[str]) -> str:
    """Write a list as in running text: a, b och c."""
    *most, last = [str(value) for value in values] or ["Uppgift saknas"]
    return f"{', '.join(most)} och {last}" if most else last
