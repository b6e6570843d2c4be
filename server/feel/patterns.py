"""The regular expressions of XPath, which FEEL uses, as Python's."""

from __future__ import annotations

import functools
import re
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from server.feel.errors import Failure

SHORT = 20
_FLAGS = {"s": re.DOTALL, "m": re.MULTILINE, "i": re.IGNORECASE, "x": re.NOFLAG}
_BLOCKS = {"IsBasicLatin": r"\x00-\x7f"}
_CLASSES = {
    "L": "^\\W\\d_",
    "Lu": "A-ZÀ-ÖØ-Þ",
    "Ll": "a-zß-öø-ÿ",
    "N": "\\d",
    "Nd": "\\d",
    "i": "A-Za-z_:À-ÖØ-öø-˿",
    "c": "A-Za-z0-9_:.·À-ÖØ-öø-˿-",
}


@functools.lru_cache(maxsize=512)
def compile_pattern(pattern: str, flags: str) -> re.Pattern[str]:
    """Return the compiled pattern, or fail on what is no pattern."""
    number = re.NOFLAG
    for flag in flags:
        if flag not in _FLAGS:
            raise Failure("flaggorna ska vara av s, m, i och x")
        number |= _FLAGS[flag]
    try:
        return re.compile(_Translator(_without_space(pattern) if "x" in flags else pattern).run(), number)
    except (re.error, OverflowError, RecursionError):
        raise Failure("texten är inget mönster") from None


def compile_for(text: str, pattern: str, flags: str) -> re.Pattern[str]:
    """Return the pattern for use on this text.

    A repetition of what itself may match in several ways can take for ever, so the text must be short.
    """
    compiled = compile_pattern(pattern, flags)
    if len(text) > SHORT and _branches(compiled.pattern, compiled.flags):
        raise Failure("mönstret upprepar en upprepning eller ett val, och texten är för lång för det")
    return compiled


@functools.lru_cache(maxsize=512)
def _branches(pattern: str, flags: int) -> bool:
    """Tell whether something that may match in several ways is repeated."""
    return _repeats(parser.parse(pattern, flags), inside=False)


def _repeats(part: Any, *, inside: bool) -> bool:
    """Walk the tree of a pattern; `inside` is what lies within a repetition."""
    if isinstance(part, parser.SubPattern | list | tuple):
        head = str(part[0]) if isinstance(part, tuple) and part else ""
        if head in {"MAX_REPEAT", "MIN_REPEAT"}:
            least, most, repeated = part[1]
            again = int(most) > 1
            return (inside and least != most) or _repeats(repeated, inside=inside or again)
        return (inside and head == "BRANCH") or any(_repeats(one, inside=inside) for one in part)
    return False


def expand_replacement(replacement: str, match: re.Match[str]) -> str:
    r"""Return the replacement with `$1` and `\$` resolved; `$0` is the whole match."""
    groups = match.re.groups

    def one(part: re.Match[str]) -> str:
        if part[0].startswith("\\"):
            return part[0][1]
        digits = part[1]
        while len(digits) > 1 and int(digits) > groups:
            digits = digits[:-1]
        rest = part[1][len(digits) :]
        return ((match[int(digits)] or "") if int(digits) <= groups else "") + rest

    return re.sub(r"\$(\d+)|\\[$\\]", one, replacement)


def _without_space(pattern: str) -> str:
    kept, depth, i = [], 0, 0
    while i < len(pattern):
        char = pattern[i]
        if char == "\\" and i + 1 < len(pattern) and not (pattern[i + 1].isspace() and not depth):
            kept.append(pattern[i : i + 2])
            i += 2
            continue
        depth += {"[": 1, "]": -1}.get(char, 0)
        if depth or not char.isspace():
            kept.append(char)
        i += 1
    return "".join(kept)


class _Translator:
    """One pass over an XPath pattern."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0
        self.groups = 0

    def run(self) -> str:
        parts = []
        while self.at < len(self.pattern):
            char = self.pattern[self.at]
            if char == "\\":
                parts.append(self._escape(in_class=False))
            elif char == "[":
                parts.append(self._class())
            elif char == "$":
                self.at += 1
                parts.append("$")
            else:
                if char == "(" and self.pattern[self.at + 1 : self.at + 2] != "?":
                    self.groups += 1
                elif char == "(" and self.pattern[self.at + 1 : self.at + 3] != "?:":
                    raise re.error("group")
                parts.append("[^\\n\\r]" if char == "." else char)
                self.at += 1
        return "".join(parts)

    def _escape(self, in_class: bool) -> str:
        follow = self.pattern[self.at + 1 : self.at + 2]
        self.at += 2
        if follow in "pP" and follow:
            return self._property(follow == "P", in_class)
        if follow in "icIC" and follow:
            body = _CLASSES[follow.lower()]
            if in_class:
                return body
            return f"[{'^' if follow.isupper() else ''}{body}]"
        if follow.isdigit():
            if in_class or follow == "0" or int(follow) > self.groups:
                raise re.error("reference")
            return f"(?:\\{follow})"
        if follow and follow in "nrt\\|.?*+(){}$-[]^sSdDwW":
            return f"\\{follow}"
        raise re.error("escape")

    def _property(self, negated: bool, in_class: bool) -> str:
        end = self.pattern.find("}", self.at)
        if self.pattern[self.at : self.at + 1] != "{" or end < 0:
            raise re.error("property")
        name = self.pattern[self.at + 1 : end]
        self.at = end + 1
        body = _BLOCKS.get(name) or _CLASSES.get(name)
        if body is None:
            raise re.error("property")
        if in_class:
            if negated or body.startswith("^"):
                raise re.error("property")
            return body
        if negated:
            return f"[{body[1:]}]" if body.startswith("^") else f"[^{body}]"
        return f"[{body}]"

    def _class(self) -> str:
        """Translate `[...]`; `[a-z-[aeiou]]` becomes a lookahead."""
        self.at += 1
        negated = self.pattern.startswith("^", self.at)
        self.at += negated
        parts: list[str] = []
        without = ""
        while True:
            char = self.pattern[self.at : self.at + 1]
            if not char:
                raise re.error("class")
            if char == "]" and parts:
                self.at += 1
                break
            if char == "\\":
                parts.append(self._escape(in_class=True))
            elif char == "-" and self.pattern.startswith("-[", self.at):
                self.at += 1
                without = f"(?!{self._class()})"
            else:
                parts.append("\\[" if char == "[" else char)
                self.at += 1
        return f"(?:{without}[{'^' if negated else ''}{''.join(parts)}])"
