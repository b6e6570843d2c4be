"""Which version of the models each step of an ärende ran on. It stays known after a move."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from server.bundle import Bundle
from server.cases.house import House


def version_at(versions: Sequence[Any], own: str, nr: int) -> str:
    """Return the version that a step ran on; `versions` are those of `store.flytt.list_versions`."""
    passed = [row.bundle for row in versions if row.fran_nr <= nr]
    return passed[-1] if passed else own


def bundle_at(house: House, versions: Sequence[Any], case: Any, nr: int) -> Bundle:
    """Return the models that a step ran on. `case` says the present ones and the process."""
    return house.bundle(version_at(versions, case.bundle, nr), case.process)


def form_of(bundle: Bundle, process: str, box: str) -> str | None:
    """Return the form of a box, if the version has the box and it a form."""
    found = (one.form for one in bundle.spec.boxes if (one.process, one.id) == (process, box))
    return next(found, None)
