"""The list of what need not be covered yet: a line each, with its reason, date, and what takes it away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from server import strict_toml
from server.errors import ModelRejected

FILE = "features/undantag.toml"


@dataclass(frozen=True)
class Undantag:
    """One exception: the id of a hole, as the report writes it."""

    id: str
    skal: str
    datum: date
    tas_bort: str


def load_undantag(root: Path) -> Mapping[str, Undantag]:
    """Return the exceptions by id; none when there is no file.

    Raises:
        ModelRejected: a line lacks something, or is there twice.
    """
    path = root / FILE
    if not path.exists():
        return {}
    try:
        rows = strict_toml.loads(path.read_bytes()).get("undantag", [])
    except strict_toml.NotToml as wrong:
        raise ModelRejected(FILE, "", wrong.detail) from None
    found: dict[str, Undantag] = {}
    for row in rows:
        undantag = _read(row)
        if undantag.id in found:
            raise ModelRejected(FILE, undantag.id, "Undantaget står två gånger")
        found[undantag.id] = undantag
    return found


def _read(row: Mapping[str, Any]) -> Undantag:
    if set(row) != {"id", "skal", "datum", "tas_bort"}:
        raise ModelRejected(FILE, str(row.get("id", "?")), "Ett undantag har id, skal, datum och tas_bort")
    if not isinstance(row["datum"], date) or not all(row[name] for name in ("id", "skal", "tas_bort")):
        raise ModelRejected(FILE, str(row["id"]), "Skäl, datum (utan citattecken) och tas_bort ska stå där")
    return Undantag(row["id"], row["skal"], row["datum"], row["tas_bort"])
