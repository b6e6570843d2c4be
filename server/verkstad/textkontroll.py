"""What is wrong with the files of a draft that are plain text: scenarios, registers, profiles and data."""

from __future__ import annotations

from collections.abc import Iterator

from server import strict_json, strict_toml
from server.errors import ModelRejected
from server.lint.finding import FEL, Finding
from server.profile import load_profiles
from server.scenarios import UnknownSentence, find_sentence, read_feature
from server.verkstad.fynd import Fynd, fynd_of
from server.verkstad.trad import Tree
from server.verkstad.tradkontroll import fixed_faults

TEXTS = (".feature", ".toml", ".json", ".txt")


def check_text(tree: Tree, path: str) -> Iterator[Fynd]:
    """Yield what is wrong with one text of a tree, with its line."""
    try:
        text = tree[path].decode()
    except UnicodeDecodeError:
        yield Fynd(path, "", FEL, "olaslig", "Filen är inte text i UTF-8.")
        return
    if path.endswith(".feature"):
        yield from _scenarios(path, text)
    elif path.endswith(".toml"):
        yield from _toml(tree, path, text)
    elif path.endswith(".json"):
        yield from _json(path, tree[path])


def _scenarios(path: str, text: str) -> Iterator[Fynd]:
    """Say which sentences no step knows, once each, with its line."""
    try:
        read = read_feature(text, path)
    except ModelRejected as wrong:
        yield _unreadable(path, f"{wrong.element}: {wrong.reason}")
        return
    told = set()
    for step in (step for scenario in read for step in scenario.steps):
        try:
            find_sentence(step.text)
        except UnknownSentence as unknown:
            if step.line not in told:
                told.add(step.line)
                yield Fynd(path, f"rad:{step.line}", FEL, "okand_mening", unknown.detail, rad=step.line)


def _toml(tree: Tree, path: str, text: str) -> Iterator[Fynd]:
    """A register must be TOML; the parameters and the profiles must fit each other too."""
    try:
        strict_toml.loads(text)
    except strict_toml.NotToml as wrong:
        yield _unreadable(path, wrong.detail)
        return
    for told in fixed_faults({path: tree[path]}):
        yield Fynd(path, "", FEL, "hor_till_installationen", told)
    if path.startswith(("processes/kommuner/", "processes/gemensamt/parametrar")):
        try:
            load_profiles(tree)
        except ModelRejected as refused:
            yield Fynd(refused.file, refused.element, FEL, "profil", refused.reason)


def _json(path: str, content: bytes) -> Iterator[Fynd]:
    try:
        strict_json.loads(content)
    except strict_json.NotJson as wrong:
        yield _unreadable(path, wrong.detail)


def _unreadable(path: str, text: str) -> Fynd:
    return fynd_of(Finding(path, "", FEL, "olaslig", text))
