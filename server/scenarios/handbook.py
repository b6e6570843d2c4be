"""The list of sentences as the handbook prints it: `python -m server.scenarios.handbook` writes it anew."""

from __future__ import annotations

import re
from pathlib import Path

from server.scenarios import SENTENCES, Sentence

HANDBOOK = Path(__file__).resolve().parents[2] / "docs/handbok/skriva-scenarier.md"
BEGIN, END = "<!-- meningar -->\n", "<!-- slut -->"
_PART = re.compile(r"\{(\w+)(?::\w+)?\}")


def sentence_list() -> str:
    """Return every sentence with its meaning, in the order of the vocabulary."""
    lines = ["| Mening | Betyder |", "|---|---|"]
    lines += [f"| `{_shown(one)}` | {one.meaning} |" for one in SENTENCES]
    return "\n".join(lines) + "\n"


def with_list(text: str) -> str:
    """Return the handbook's text with the list of today between its marks."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{sentence_list()}\n{END}{after}"


def _shown(one: Sentence) -> str:
    return _PART.sub(r"<\1>", one.text)


if __name__ == "__main__":
    HANDBOOK.write_text(with_list(HANDBOOK.read_text("utf-8")), "utf-8")
