"""The files of a draft, as its page lists them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from server.verkstad import sparning, trad


@dataclass(frozen=True)
class File:
    """One file of a draft: `state` is ny, andrad, borttagen or "" when it is as in the base."""

    path: str
    group: str
    state: str
    sparning: int = 0
    tid: datetime | None = None
    namn: str = ""


def files_of(
    process: str, base: trad.Tree, tree: trad.Tree, saved: Sequence[sparning.Sparning]
) -> list[File]:
    """Return the files of the process and every file that the draft changes, in the order of the groups."""
    latest = {one.path: one for one in reversed(saved)}
    groups = {path: group for group, paths in trad.files_of(tree, process).items() for path in paths}
    groups |= {path: trad.group_of(path) for path in {*base, *tree} if base.get(path) != tree.get(path)}
    found = []
    for path, group in sorted(groups.items()):
        one = latest.get(path)
        told = (one.nr, one.tid, one.namn) if one else ()
        found.append(File(path, group, _state(base.get(path), tree.get(path)), *told))
    return found


def is_own(one: File, process: str) -> bool:
    """Tell whether the file belongs to the process alone."""
    return one.path.split("/")[1] == process


def _state(old: bytes | None, new: bytes | None) -> str:
    if old == new:
        return ""
    if old is None:
        return "ny"
    return "borttagen" if new is None else "ändrad"
