"""How much a letter may ask of the machine: counted, never timed, so that the answer is always the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from server.letters.errors import LetterRejected

MAX_TEMPLATE = 100_000  # characters
MAX_NODES = 10_000
MAX_LETTER = 500_000  # characters
MAX_WORK = 300_000
MAX_TEXT = 200_000  # characters of any value on the way
MAX_CONSTANT = 5_000  # characters of a text inside an expression
_CHARACTERS = 100  # that cost as much as one part of the template

TOO_MUCH = (
    "Mallen kräver för mycket arbete: slingor eller block upprepar varandra för många varv. Förenkla den."
)


class Budget:
    """What is left to spend on one letter. One unit is one part of the template done once."""

    def __init__(self, work: int = MAX_WORK) -> None:
        self.left = work

    def spend(self, work: int) -> None:
        """Take from what is left.

        Raises:
            LetterRejected: nothing is left.
        """
        self.left -= work
        if self.left < 0:
            raise LetterRejected(TOO_MUCH)

    def read(self, value: Any) -> Any:
        """Let a value through that something is about to go through, for what its length costs."""
        if isinstance(value, str):
            self.spend(1 + len(value) // _CHARACTERS)
            if len(value) > MAX_TEXT:
                raise LetterRejected(f"En text i brevet blir längre än {MAX_TEXT} tecken.")
        elif isinstance(value, list | tuple | dict | set | frozenset):
            self.spend(1 + len(value))
        return value

    def turns(self, values: Iterable[Any], work: int) -> Iterator[Any]:
        """Go through the values of a loop, each turn for what the loop holds."""
        for value in values:
            self.spend(work)
            yield value
