"""`lagrum granska`: run every check, print the findings, 1 if any is a fault."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TextIO

from server.lint.finding import FEL, NIVAER, Finding
from server.lint.forms import check_forms
from server.lint.ids import check_ids
from server.lint.law import check_law
from server.lint.letters import check_letters
from server.lint.models import Folder, open_folder
from server.lint.processes import check_processes
from server.lint.tables import check_tables

CHECKS: Sequence[Callable[[Folder], Iterable[Finding]]] = (
    check_tables,
    check_processes,
    check_forms,
    check_letters,
    check_law,
    check_ids,
)


def check(root: Path) -> Sequence[Finding]:
    """Return all findings in the models of a folder, the most serious first, then by file."""
    return check_folder(open_folder(root))


def check_folder(folder: Folder) -> Sequence[Finding]:
    """Return all findings in models that have been read."""
    found = [finding for one in CHECKS for finding in one(folder)]
    whole = dict.fromkeys([*folder.refused, *found])
    return sorted(whole, key=lambda one: (NIVAER.index(one.niva), one.fil, one.element, one.regel, one.text))


def granska(root: Path, out: TextIO, *, as_json: bool = False) -> int:
    """Print the findings and return the exit code."""
    found = check(root)
    if as_json:
        print(json.dumps([asdict(one) for one in found], ensure_ascii=False, indent=1), file=out)
    else:
        for line in lines_of(found):
            print(line, file=out)
    return 1 if any(one.niva == FEL for one in found) else 0


def lines_of(found: Sequence[Finding]) -> Iterator[str]:
    """Yield the findings as text, and their sum; the least serious are only counted."""
    for one in found:
        if one.niva != NIVAER[-1]:
            place = f"{one.fil}, {one.element}" if one.element else one.fil
            yield f"{one.niva.upper()} {place}: {one.text} [{one.regel}]"
    sums = (
        f"{sum(one.niva == niva for one in found)} {word}" for niva, word in zip(NIVAER, _WORDS, strict=True)
    )
    yield ", ".join(sums) + ". Upplysningarna visas med --json."


_WORDS = ("fel", "varningar", "upplysningar")
