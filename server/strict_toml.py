"""TOML within bounds: no bottomless nesting, no endless keys, and one kind of error, in Swedish."""

from __future__ import annotations

import re
import tomllib
from typing import Any

from server.errors import LagrumError

LARGEST = 1_000_000
DEEPEST = 50
MOST_DOTS = 200  # in one line, outside texts; the reader takes quadratic time over dotted keys
_TEXTS = re.compile(
    r'"""(?:\\.|[^\\])*?"""|\'\'\'.*?\'\'\'|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|#[^\n]*', re.DOTALL
)
_BRACKETS = re.compile(r"[\[{\]}]")


class NotToml(LagrumError):
    """The text is not TOML, or not TOML that anybody writes by hand."""

    status = 422


def loads(content: bytes | str) -> dict[str, Any]:
    """Return what a TOML text says.

    Raises:
        NotToml: it says nothing sensible; the reason names line and column where that can be told.
    """
    if len(content) > LARGEST:
        raise NotToml(f"Går inte att läsa som TOML: filen är större än {LARGEST // 1_000_000} MB.")
    try:
        text = content if isinstance(content, str) else content.decode("utf-8")
        _check(text)
        return tomllib.loads(text)
    except UnicodeDecodeError as error:
        raise NotToml("Går inte att läsa som TOML: filen är inte sparad som UTF-8.") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise NotToml(f"Går inte att läsa som TOML: {error}") from error


def _check(text: str) -> None:
    bare = _TEXTS.sub("", text)
    depth = deepest = 0
    for bracket in _BRACKETS.findall(bare):
        depth += 1 if bracket in "[{" else -1
        deepest = max(deepest, depth)
    if deepest > DEEPEST:
        raise NotToml(f"Går inte att läsa som TOML: mer än {DEEPEST} nivåer inuti varandra.")
    if any(line.count(".") > MOST_DOTS for line in bare.splitlines()):
        raise NotToml(f"Går inte att läsa som TOML: en rad har fler än {MOST_DOTS} punkter.")
