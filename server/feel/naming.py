"""Which words form one name. FEEL names hold blanks and operators, so the longest known name wins.

Words that stand side by side and belong to no known name are joined: nothing else could be meant.
"""

from __future__ import annotations

from collections.abc import Iterable

from server.feel.errors import FeelSyntaxError
from server.feel.lexer import Kind, Token, normalize_name, tokenize

RESERVED = frozenset(
    {
        *("and", "or", "if", "then", "else", "for", "return", "in", "some", "every", "satisfies", "between"),
        *("function", "external", "true", "false", "null"),
    }
)
_NAME_SYMBOLS = frozenset({"+", "-", "*", "/", ".", "**"})


class NameTable:
    """Known names by their first word, the longest first."""

    def __init__(self, names: Iterable[str]) -> None:
        self._by_word: dict[str, list[str]] = {}
        for name in names:
            self.add(name)

    def add(self, name: str) -> None:
        """Make a name known."""
        clean = normalize_name(name)
        tokens = tokenize(clean)
        if tokens[0].kind is not Kind.WORD or (len(tokens) == 2 and clean in RESERVED):
            return
        names = self._by_word.setdefault(tokens[0].text, [])
        if clean not in names:
            names.append(clean)
            names.sort(key=len, reverse=True)

    def starting_with(self, word: str) -> list[str]:
        """Return the names that begin with the word."""
        return self._by_word.get(word, [])


class Cursor:
    """A place in the tokens of one source."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.tokens = tokenize(source)
        self.index = 0
        self._index_by_end = {
            token.end: i for i, token in enumerate(self.tokens) if token.kind is not Kind.END
        }

    @property
    def token(self) -> Token:
        """Return the current token."""
        return self.tokens[self.index]

    def peek(self, ahead: int = 1) -> Token:
        """Return a later token, at most the end."""
        return self.tokens[min(self.index + ahead, len(self.tokens) - 1)]

    def next(self) -> Token:
        """Return the current token and step past it."""
        token = self.tokens[self.index]
        if token.kind is not Kind.END:
            self.index += 1
        return token

    def at(self, text: str) -> bool:
        """Tell whether the current token is this symbol or word."""
        token = self.tokens[self.index]
        return token.text == text and token.kind in (Kind.SYMBOL, Kind.WORD)

    def take(self, text: str) -> bool:
        """Step past the symbol or word if it is here."""
        if not self.at(text):
            return False
        self.index += 1
        return True

    def expect(self, text: str) -> Token:
        """Step past the symbol or word, or refuse."""
        if not self.at(text):
            raise self.error(f"Här väntades ”{text}”{self._but()}")
        return self.next()

    def error(self, reason: str, pos: int | None = None) -> FeelSyntaxError:
        """Return the error for this place."""
        return FeelSyntaxError(self.source, self.token.start if pos is None else pos, reason)

    def unexpected(self) -> FeelSyntaxError:
        """Return the error for a token that cannot stand here."""
        if self.token.kind is Kind.END:
            return self.error("Uttrycket tar slut för tidigt")
        return self.error(f"”{self.token.text}” kan inte stå här")

    def known_name(self, names: Iterable[str]) -> tuple[str, int] | None:
        """Return the first of the names that the source holds here, and the index after it."""
        for name in names:
            after = self._match(name)
            if after is not None:
                return name, after
        return None

    def joined_words(self) -> str:
        """Step past the words that stand side by side and return them as one name."""
        words = [self.next().text]
        while self.token.kind is Kind.WORD and not self.at_keyword():
            words.append(self.next().text)
        return " ".join(words)

    def at_keyword(self) -> bool:
        """Tell whether the current word is reserved here."""
        token = self.token
        if token.kind is not Kind.WORD:
            return False
        return token.text in RESERVED or (token.text == "instance" and self.peek().text == "of")

    def name_before_colon(self) -> str | None:
        """Return the name written here if a colon ends it, and step past the colon."""
        index = self.index
        if self.tokens[index].kind is not Kind.WORD:
            return None
        while self._may_be_in_name(self.tokens[index]):
            index += 1
        if self.tokens[index].text != ":" or self.tokens[index].kind is not Kind.SYMBOL:
            return None
        name = normalize_name(self.source[self.token.start : self.tokens[index].start])
        self.index = index + 1
        return name

    def _may_be_in_name(self, token: Token) -> bool:
        return token.kind in (Kind.WORD, Kind.NUMBER, Kind.ODD) or (
            token.kind is Kind.SYMBOL and token.text in _NAME_SYMBOLS
        )

    def _match(self, name: str) -> int | None:
        place, source = self.token.start, self.source
        for i, part in enumerate(name.split(" ")):
            if i:
                begin = place
                while place < len(source) and source[place].isspace():
                    place += 1
                if place == begin:
                    return None
            if not source.startswith(part, place):
                return None
            place += len(part)
        index = self._index_by_end.get(place)
        return None if index is None else index + 1

    def _but(self) -> str:
        return "" if self.token.kind is Kind.END else f" men det står ”{self.token.text}”"
