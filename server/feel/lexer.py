"""Text to tokens. Knows no names: which words form one name is the parser's matter."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum, auto

from server.feel.errors import FeelSyntaxError

MAX_SOURCE = 50_000

_START = (
    r"A-Za-z_\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F"
    r"\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\U00010000-\U000EFFFF"
)
_PART = _START + r"0-9\u00B7\u0300-\u036F\u203F-\u2040"

_TOKEN = re.compile(
    rf"""
    (?P<SPACE>\s+|//[^\n]*|/\*.*?\*/)
  | (?P<NUMBER>(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?)
  | (?P<STRING>"(?:[^"\\]|\\.)*")
  | (?P<WORD>[{_START}][{_PART}]*|\?)
  | (?P<SYMBOL>\*\*|\.\.|<=|>=|!=|->|[-+*/<>=()\[\]{{}},.:@])
  | (?P<ODD>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{6})|(.))", re.DOTALL)
_PLAIN_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", '"': '"', "'": "'", "\\": "\\"}


class Kind(Enum):
    """The kinds of token. ODD is a character that only a known name may contain."""

    NUMBER = auto()
    STRING = auto()
    WORD = auto()
    SYMBOL = auto()
    ODD = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """A token, its text (strings unescaped, words in NFC) and where it lies in the source."""

    kind: Kind
    text: str
    start: int
    end: int


def tokenize(source: str) -> list[Token]:
    """Return the tokens of the source, the last of kind END."""
    if len(source) > MAX_SOURCE:
        raise FeelSyntaxError(source, MAX_SOURCE, f"Uttrycket är längre än {MAX_SOURCE} tecken")
    tokens = []
    for match in _TOKEN.finditer(source):
        group = match.lastgroup
        if group == "SPACE":
            continue
        kind, text = Kind[str(group)], match.group()
        if kind is Kind.STRING:
            text = unescape(text[1:-1])
        elif kind is Kind.WORD:
            text = unicodedata.normalize("NFC", text)
        elif text == '"':
            raise FeelSyntaxError(source, match.start(), "Texten saknar avslutande citattecken")
        tokens.append(Token(kind, text, match.start(), match.end()))
    tokens.append(Token(Kind.END, "", len(source), len(source)))
    return tokens


def unescape(text: str) -> str:
    """Return the text with FEEL's escapes resolved; others, as those of a pattern, stay as they are."""
    if "\\" not in text:
        return text
    plain = _ESCAPE.sub(_one_escape, text)
    # Two escapes may form one character beyond the basic plane.
    return plain.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _one_escape(match: re.Match[str]) -> str:
    code = match[1] or match[2]
    if code:
        number = int(code, 16)
        return chr(number) if number < 0x110000 else match[0]
    return _PLAIN_ESCAPES.get(match[3], match[0])


def normalize_name(text: str) -> str:
    """Return a name with its white space collapsed and its characters composed."""
    return unicodedata.normalize("NFC", " ".join(text.split()))
