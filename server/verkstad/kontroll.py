"""What the checks say of a draft when one file reads as its editor has it now, before anything is saved."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from server.access import Actor, require
from server.bundle import Library, library_of
from server.cases import House
from server.engine.check_dialect import check_dialect
from server.engine.safe_xml import read_xml
from server.errors import ModelRejected
from server.lint.finding import FEL, NIVAER, VARNING, Finding
from server.lint.forms import check_forms
from server.lint.ids import check_ids
from server.lint.law import check_law
from server.lint.letters import check_letters
from server.lint.models import Folder
from server.lint.processes import check_processes
from server.lint.tables import check_tables
from server.verkstad.fynd import Fynd, fynd_of
from server.verkstad.saving import check_size
from server.verkstad.skillnad import Ordbok, diff_file
from server.verkstad.skiss import check_sketch
from server.verkstad.textkontroll import TEXTS, check_text
from server.verkstad.trad import Tree, base_of, check_path, tree_of

_GEMENSAMT = "processes/gemensamt/"
_WHOLE: Sequence[Callable[[Folder], Iterable[Finding]]] = (
    check_processes,
    check_forms,
    check_letters,
    check_law,
    check_ids,
)


def check_file(house: House, actor: Actor, forslag_id: str, path: str, innehall: bytes) -> list[Fynd]:
    """Return what is wrong with the file, and which faults it brings to other files; the gravest first."""
    require(actor, "verkstad.lasa")
    check_path(path)
    check_size(path, innehall)
    base = base_of(house, forslag_id)
    return check_tree({**tree_of(house, forslag_id), path: innehall}, path, base)


def check_tree(tree: Tree, path: str, base: Tree | None = None) -> list[Fynd]:
    """Return the findings of one file of a tree, and faults elsewhere that name what it holds.

    What the draft has changed since its base stands first among equals. Of a file that cannot be read
    only its own faults are told: what others miss in it is not known.
    """
    if path.endswith(TEXTS):
        return list(check_text(tree, path))
    whole = library_of(Path(), tree)
    found = dict.fromkeys(_findings(tree, path, _around(whole, path)))
    beyond = {file for one in whole.bundles.values() if path not in one.files for file in one.files}
    if any(one.fil == path and one.regel == "olaslig" for one in found):
        own = [one for one in found if one.fil == path and one.regel != "okant_namn"]
    else:
        own = [one for one in found if one.fil == path or (one.niva == FEL and one.fil not in beyond)]
    new = _changed(path, base, tree)
    own.sort(
        key=lambda one: (
            one.fil != path,
            one.niva != FEL,
            one.element not in new,
            NIVAER.index(one.niva),
            one.element,
            one.text,
        )
    )
    return [fynd_of(one) for one in own]


def _changed(path: str, base: Tree | None, tree: Tree) -> frozenset[str]:
    """Return the elements that the file has changed since the base."""
    if base is None or base.get(path) == tree[path]:
        return frozenset()
    found = diff_file(path, base.get(path), tree[path], Ordbok(base, tree)).andringar
    return frozenset(part for one in found for part in one.plats)


def _findings(tree: Tree, path: str, library: Library) -> Iterator[Finding]:
    """The tables of other files are left: they do not change with this one, and take the most time."""
    folder = Folder(library)
    for check in _WHOLE:
        yield from check(folder)
    if path.endswith(".dmn"):
        alone = Folder(library_of(Path(), {file: tree[file] for file in tree if _with_table(file, path)}))
        yield from check_tables(alone)
    if path.endswith(".bpmn") and not library.bundles:
        yield from _uncalled(path, tree[path])
    _ = folder.models, folder.trees
    yield from folder.refused
    stopped = {one.element for one in folder.refused if one.fil == path}
    if stopped and path.endswith(".bpmn") and path in folder.trees:
        drawn = check_sketch(path, folder.trees[path])
        yield from (one for one in drawn if one.niva != FEL or one.element not in stopped)


def _around(library: Library, path: str) -> Library:
    """Return the processes that hold the file, and what they hold; what others give is not known there."""
    bundles = {name: bundle for name, bundle in library.bundles.items() if path in bundle.files}
    files = {file: content for bundle in bundles.values() for file, content in bundle.files.items()}
    return replace(library, files={**files, path: library.files[path]}, bundles=bundles)


def _with_table(file: str, path: str) -> bool:
    return file == path or (file.startswith(_GEMENSAMT) and not file.endswith(".dmn"))


def _uncalled(path: str, content: bytes) -> Iterator[Finding]:
    try:
        check_dialect(read_xml(content, path), path)
    except ModelRejected as wrong:
        yield Finding(path, wrong.element, FEL, "olaslig", wrong.reason)
    text = "Ingen process anropar filen, så den körs aldrig. Anropa den från en annan process."
    yield Finding(path, "", VARNING, "anropas_inte", text)
