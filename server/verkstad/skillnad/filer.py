"""Tree against tree: each changed file by what it is; one that cannot be read is shown as text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import PurePosixPath

from server.errors import ModelRejected
from server.verkstad.skillnad.brev import BrevSkillnad
from server.verkstad.skillnad.diagram import DiagramSkillnad
from server.verkstad.skillnad.formular import FormularSkillnad
from server.verkstad.skillnad.model import ANDRAT, BORTTAGET, NYTT, Andring, FilSkillnad, Skillnad, TabellVy
from server.verkstad.skillnad.nycklar import NyckelSkillnad
from server.verkstad.skillnad.ordbok import Ordbok
from server.verkstad.skillnad.regler import RegelSkillnad
from server.verkstad.skillnad.scenario import ScenarioSkillnad
from server.verkstad.skillnad.text import lines_of

SORTER: Mapping[str, tuple[str, str]] = {
    "bpmn": ("process", "Processer"),
    "dmn": ("regel", "Regler"),
    "form": ("formular", "Formulär"),
    "html": ("brev", "Brev"),
    "feature": ("scenario", "Scenarier"),
    "toml": ("parametrar", "Parametrar och register"),
    "json": ("parametrar", "Parametrar och register"),
}
_OWN_NAME = re.compile(rb"^namn = \"([^\"]+)\"", re.MULTILINE)
_WHAT = {"process": "Processen", "regel": "Regelfilen", "formular": "Formuläret", "brev": "Brevet"}
_NAMED = re.compile(rb"<(?:\w+:)?(?:process|participant|definitions)\b[^>]*?\bname=\"([^\"]+)\"")
_Read = tuple[tuple[Andring, ...], tuple[str, ...], tuple[TabellVy, ...]]
_ORDER = ("process", "regel", "formular", "brev", "parametrar", "scenario", "annat")


def diff_trees(old: Mapping[str, bytes], new: Mapping[str, bytes]) -> Skillnad:
    """Return how `new` differs from `old`, by path. Never raises for what stands in a file."""
    words = Ordbok(old, new)
    changed = [path for path in sorted({*old, *new}) if old.get(path) != new.get(path)]
    files = [diff_file(path, old.get(path), new.get(path), words) for path in changed]
    return Skillnad(tuple(sorted(files, key=lambda one: (_ORDER.index(one.sort), one.path))))


def diff_file(path: str, old: bytes | None, new: bytes | None, words: Ordbok) -> FilSkillnad:
    """Return how one file differs; None is a file that is not there."""
    sort = sort_of(path)
    slag = NYTT if old is None else BORTTAGET if new is None else ANDRAT
    name = _name(path, new if new is not None else old or b"", words)
    try:
        found = _read(path, old, new, words)
    except ModelRejected as unreadable:
        return FilSkillnad(path, slag, sort, name, text=lines_of(old, new), orsak=unreadable.reason)
    text = lines_of(old, new) if sort in {"brev", "annat"} else ()
    if slag == ANDRAT and not found[0] and not found[1] and not text:
        found = ((), ("Filen är skriven på ett annat sätt, men säger detsamma.",), ())
    changes, looks, tables = found
    if slag != ANDRAT:
        changes, looks = (_of_file(path, slag, name, sort), *changes), ()
    changes = tuple(
        one if one.lagrum else replace(one, lagrum=words.lagrum_av(one.grenar)) for one in changes
    )
    return FilSkillnad(path, slag, sort, name, changes, tuple(looks), tuple(tables), text)


def sort_of(path: str) -> str:
    """Return what a file is: process, regel, formular, brev, scenario, parametrar or annat."""
    return SORTER.get(path.rpartition(".")[2], ("annat", ""))[0]


def _read(path: str, old: bytes | None, new: bytes | None, words: Ordbok) -> _Read:
    sort = sort_of(path)
    before, after = _or_empty(path, old, new), _or_empty(path, new, old)
    match sort:
        case "process":
            diagram = DiagramSkillnad(before, after, path, words)
            return tuple(diagram.andringar()), diagram.layout(), ()
        case "regel":
            rules = RegelSkillnad(before, after, path, words)
            return tuple(rules.andringar()), rules.layout(), tuple(rules.tables)
        case "formular":
            form = FormularSkillnad(before, after, path, words)
            return tuple(form.andringar()), form.layout(), ()
        case "brev":
            return tuple(BrevSkillnad(before, after, path).andringar()), (), ()
        case "scenario":
            return tuple(ScenarioSkillnad(before, after, path).andringar()), (), ()
        case "parametrar":
            return tuple(NyckelSkillnad(before, after, path, words).andringar()), (), ()
    return ((), (), ())


def _or_empty(path: str, content: bytes | None, other: bytes | None) -> bytes:
    """Return the content, or a model of the same kind in which nothing stands."""
    if content is not None:
        return content
    kind = path.rpartition(".")[2]
    if kind in {"bpmn", "dmn"}:
        return _root_alone(other or b"")
    own = f'"id": "{PurePosixPath(path).stem}"'
    return {"form": f"{{{own}}}".encode(), "json": b"{}"}.get(kind, b"")


def _root_alone(other: bytes) -> bytes:
    """Return the file with its root element alone, so that the root is no difference."""
    opened = re.search(rb"<(?:\w+:)?definitions\b[^>]*?(/?)>", other)
    if not opened:
        return b"<definitions/>"
    if opened[1]:
        return opened[0]
    return opened[0][:-1] + b"/>"


def _of_file(path: str, slag: str, name: str, sort: str) -> Andring:
    what = _WHAT.get(sort, "Filen")
    new = "är nytt" if sort in {"formular", "brev"} else "är ny"
    said = f"{what} ”{name}” {new if slag == NYTT else 'tas bort'}."
    return Andring(slag, (path, ""), f"{what} ”{name}”", (said,), regel=sort in {"regel", "parametrar"})


def _name(path: str, content: bytes, words: Ordbok) -> str:
    stem = PurePosixPath(path).stem
    if path.endswith(".form"):
        return words.formular(stem)
    if path.endswith(".toml"):
        named = _OWN_NAME.search(content[:20_000])
        return named[1].decode("utf-8", "replace") if named else stem.replace("_", " ")
    if path.endswith((".bpmn", ".dmn")):
        found = _NAMED.search(content[:20_000])
        if found:
            return found[1].decode("utf-8", "replace")
    return stem.replace("_", " ")
