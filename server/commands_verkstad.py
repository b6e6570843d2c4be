"""The commands of the workshop: publish a folder of models, and take out what is published."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from server import commands
from server.errors import LagrumError

if TYPE_CHECKING:
    from server.cases import House
    from server.verkstad.trad import Tree


class SamePerson(LagrumError):
    """The command was told that somebody reviewed their own work."""

    status = 422

    def __init__(self) -> None:
        super().__init__("Den som har granskat ska vara någon annan än den som har ändrat.")


def publicera(options: argparse.Namespace) -> int:
    """Publish a folder: machines check what they can; that others have reviewed it is git's to show."""
    from server.verkstad import git, publicera

    told = {name: text for name, text in (("av", options.av), ("granskat av", options.granskad_av)) if text}
    if options.av and options.av == options.granskad_av:
        raise SamePerson
    folder = options.folder or commands.ROOT
    house = commands.open_given(options)
    print(f"Kontrollerar {folder} ...", flush=True)
    made = publicera.publish_folder(
        house,
        folder,
        uppgett={**told, **git.checkout_of(folder)},
        take_back=options.aterga,
        tell=_progress,
    )
    print(f"\nPublicering {made.nr} gäller nu för nya ärenden: {len(made.bundles)} processer.")
    print(made.kvitto["granskning"])
    return 0


def _progress(done: int, of: int) -> None:
    if sys.stdout.isatty() or done in {0, of}:
        print(f"\r{done} av {of} scenarier", end="" if sys.stdout.isatty() else "\n", flush=True)


def export(options: argparse.Namespace) -> int:
    """Write what is published, or a draft, to a folder, a zip or a git branch."""
    from server.access import WORKER
    from server.verkstad import paket

    house = commands.open_given(options)
    tree, own, ting = _chosen(house, options)
    if options.zip is not None:
        _write_zip(options.zip, tree)
        print(f"{options.zip}: {len(tree)} filer.")
    elif options.gren:
        _branch(options.till, options.gren, tree, f"{ting} {own}")
    else:
        paket.export_folder(tree, options.till, overwrite=options.skriv_over)
        print(f"{options.till}: {len(tree)} filer.")
    paket.note_export(house, WORKER, own, ting)
    return 0


def _chosen(house: House, options: argparse.Namespace) -> tuple[Tree, str, str]:
    """Return the tree to take out, and what it is."""
    from server.verkstad import publiceringar, trad

    if options.utkast:
        return trad.tree_of(house, options.utkast), options.utkast, "forslag"
    nr = options.publicering or publiceringar.publish_start(house)
    return publiceringar.tree_of_publicering(house, nr), str(nr), "publicering"


def _branch(folder: Path, gren: str, tree: Tree, what: str) -> None:
    from server.verkstad import git

    commit = git.export_git(tree, folder, gren, f"Lagrum: {what.replace('forslag', 'utkast')}")
    print(f"Grenen {gren} i {folder} har fått commit {commit[:12]}.")


def _write_zip(file: Path, tree: Tree) -> None:
    from server.verkstad import paket

    try:
        file.write_bytes(paket.zip_of(tree))
    except OSError as error:
        message = f"{file} går inte att skriva. Välj en annan fil."
        raise LagrumError(message) from error
