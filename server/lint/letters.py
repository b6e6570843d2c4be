"""Checks of letters: they can be read, and use only names that a form, a fact or the ärende gives."""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import Environment, nodes

from server.assessment import load_register
from server.letters import LetterRejected, check_template
from server.lint.finding import FEL, VARNING, Finding
from server.lint.models import Folder

# What a letter is given (server.cases.deciding).
CONTEXT = frozenset({"arende", "person", "beslut", "fakta", "svar", "profil", "bedomning", "overklagande"})
_BASE = "processes/gemensamt/brev/"


def check_letters(folder: Folder) -> Iterator[Finding]:
    """Yield what is wrong with the letters."""
    given: dict[str, set[str]] = {}
    for bundle in folder.bundles.values():
        for file in bundle.files:
            if file.endswith(".html"):
                given.setdefault(file, set()).update(folder.given_in(bundle))
    facts = frozenset(load_register().fakta)
    for file, content in folder.library.files.items():
        if file.endswith(".html") and "/brev/" in file:
            known = None if file.startswith(_BASE) else facts | given.get(file, set())
            yield from _letter(file, content, known)
            if file not in given:
                yield Finding(file, "", VARNING, "brev_oanvant", "Ingen process använder brevet.")


def _letter(file: str, content: bytes, known: frozenset[str] | set[str] | None) -> Iterator[Finding]:
    try:
        text = content.decode()
        check_template(text)
    except UnicodeDecodeError:
        yield Finding(file, "", FEL, "olaslig", "Filen är inte text i UTF-8.")
        return
    except LetterRejected as wrong:
        yield Finding(file, f"rad {wrong.rad}" if wrong.rad else "", FEL, "olaslig", wrong.reason)
        return
    tree = Environment(autoescape=True).parse(text)
    for name in sorted(_read_names(tree) - CONTEXT - {"self"}):
        yield Finding(file, name, FEL, "okant_namn", f"Brevet får ingen uppgift som heter {name}.")
    if known is None:
        return
    for part in tree.find_all(nodes.Getattr):
        if (
            isinstance(part.node, nodes.Name)
            and part.node.name in {"fakta", "svar"}
            and part.attr not in known
        ):
            text = f"{part.node.name}.{part.attr} ges inte av något formulär, faktum eller någon åtgärd."
            yield Finding(file, part.attr, FEL, "okant_namn", text)


def _read_names(tree: nodes.Template) -> set[str]:
    """Return the names that a template reads and does not set itself."""
    names = list(tree.find_all(nodes.Name))
    macros = {macro.name for macro in tree.find_all(nodes.Macro)}
    return (
        {one.name for one in names if one.ctx == "load"}
        - {one.name for one in names if one.ctx != "load"}
        - macros
    )
