"""What the workshop asks of git: a branch with a tree as one commit, and what a folder is a checkout of."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from server.bundle import TREE
from server.errors import LagrumError
from server.verkstad.trad import Tree, write_tree

_NAME, _MAIL = "Lagrum", "lagrum@localhost"
_NEW = "0" * 40


class GitRefused(LagrumError):
    """Git said no."""

    status = 422

    def __init__(self, what: str, said: str = "") -> None:
        told = f" Git svarade: {said.strip().splitlines()[-1]}" if said.strip() else ""
        super().__init__(f"{what}{told}")


def export_git(tree: Tree, folder: Path, gren: str, message: str) -> str:
    """Make a new branch in the folder's repository: HEAD with its models replaced by the tree, byte for byte.

    Neither the work tree, its index nor any other branch is touched. Returns the commit.

    Raises:
        GitRefused: no repository, no name for a branch, or a branch that is there already.
    """
    prefix = _git(folder, "rev-parse", "--show-prefix", refused=f"{folder} är inget gitförråd.").strip()
    _git(folder, "check-ref-format", "--branch", gren, refused=f"{gren!r} duger inte som namn på en gren.")
    head = _find(folder, "rev-parse", "--verify", "--quiet", "HEAD")
    with tempfile.TemporaryDirectory(prefix="lagrum-git-") as scratch:
        files, index = Path(scratch) / "trad", {"GIT_INDEX_FILE": str(Path(scratch) / "index")}
        write_tree(tree, files)
        _git(folder, "read-tree", head or "--empty", env=index)
        tops = [f":/{prefix}{top}" for top in TREE]
        _git(folder, "rm", "--cached", "-r", "-q", "-f", "--ignore-unmatch", "--", *tops, env=index)
        _add(folder, tree, files, prefix, index)
        whole = _git(folder, "write-tree", env=index).strip()
    parents = ["-p", head] if head else []
    commit = _git(folder, "commit-tree", whole, *parents, "-m", message, env=_AUTHOR).strip()
    ref = f"refs/heads/{gren}"
    _git(folder, "update-ref", ref, commit, _NEW, refused=f"Grenen {gren} finns redan. Välj ett annat namn.")
    return commit


def _add(folder: Path, tree: Tree, files: Path, prefix: str, index: Mapping[str, str]) -> None:
    """Put the files in the index as they are: no filter, and no line ending, is changed."""
    paths = list(tree)
    given = "".join(f"{files / path}\n" for path in paths)
    hashes = _git(folder, "hash-object", "-w", "--no-filters", "--stdin-paths", given=given).split()
    rows = "".join(f"100644 {sha} 0\t{prefix}{path}\n" for path, sha in zip(paths, hashes, strict=True))
    _git(folder, "update-index", "--index-info", given=rows, env=index)


def checkout_of(folder: Path) -> dict[str, str]:
    """Return the commit that a folder is a checkout of, and whether it has changed since; else nothing."""
    try:
        commit = _find(folder, "rev-parse", "--verify", "--quiet", "HEAD")
        changed = _find(folder, "status", "--porcelain", "--", *TREE)
    except GitRefused:
        return {}
    if not commit:
        return {}
    return {"commit": commit, "ändrat efter commit": "ja" if changed else "nej"}


_AUTHOR = {
    "GIT_AUTHOR_NAME": _NAME,
    "GIT_AUTHOR_EMAIL": _MAIL,
    "GIT_COMMITTER_NAME": _NAME,
    "GIT_COMMITTER_EMAIL": _MAIL,
}


def _git(
    folder: Path,
    *arguments: str,
    given: str = "",
    env: Mapping[str, str] | None = None,
    refused: str = "Git kunde inte göra grenen.",
) -> str:
    done = _run(folder, arguments, given, env or {})
    if done.returncode != 0:
        raise GitRefused(refused, done.stderr)
    return done.stdout


def _find(folder: Path, *arguments: str) -> str:
    done = _run(folder, arguments, "", {})
    return done.stdout.strip() if done.returncode == 0 else ""


def _run(
    folder: Path, arguments: tuple[str, ...], given: str, env: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    """Run git with nothing of our own environment that could point it to another repository."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    try:
        return subprocess.run(  # noqa: S603 - arguments in a list, to no shell
            ["git", "-C", str(folder), *arguments],  # noqa: S607 - the operator's own git, wherever it is
            input=given,
            capture_output=True,
            text=True,
            env={**own, "LC_ALL": "C.UTF-8", **env},
            check=False,
        )
    except OSError as error:
        raise GitRefused("Git finns inte, eller så går mappen inte att läsa.") from error
