"""From what the use cases give back to the shapes that the contract promises."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from server.cases.views import ArendeView, Completed, Page, Row, UppgiftView

_OPPEN = ("id", "box", "namn", "roll", "forfaller", "version")
_UPPGIFT = ("id", "arende", "box", "namn", "roll", "forfaller", "version")
_ARENDE = ("id", "nummer", "process", "status", "oppnat")


def page(found: Page, names: Iterable[str]) -> dict[str, Any]:
    """Return a page with these fields of each item."""
    wanted = tuple(names)
    return {"items": [pick(row, wanted) for row in found.items], "next": found.next}


def arende_page(found: Page) -> dict[str, Any]:
    return {"items": [arende(row) for row in found.items], "next": found.next}


def uppgift_page(found: Page) -> dict[str, Any]:
    return page(found, _UPPGIFT)


def arende(row: Row) -> dict[str, Any]:
    """Return the short form of an ärende."""
    return {**pick(row, _ARENDE), "version": row["bundle"]}


def arende_helt(view: ArendeView) -> dict[str, Any]:
    """Return the whole ärende with its events, decisions and letters."""
    return {
        **arende(view.row),
        "oppna_uppgifter": oppna({**row, "version": view.row["version"]} for row in view.oppna_uppgifter),
        "handelser": [handelse(row) for row in view.handelser],
        "beslut": [beslut_kort(row) for row in view.beslut],
        "brev": [pick(row, ("id", "beslut", "namn", "skapat")) for row in view.brev],
    }


def startat(started: Row) -> dict[str, Any]:
    """Return an ärende that has just been opened."""
    named = pick(started, ("id", "nummer", "process", "version", "status"))
    return {**named, "oppna_uppgifter": oppna(started["oppna_uppgifter"])}


def oppna(rows: Iterable[Row]) -> list[dict[str, Any]]:
    """Return open tasks, each with the version to send back when it is completed."""
    return [pick(row, _OPPEN) for row in rows]


def handelse(row: Row) -> dict[str, Any]:
    return {
        "tid": text(row["tid"]),
        "box": row["box"],
        "namn": row["namn"],
        "av": row.get("av_namn") or row.get("av"),
        "roll": row["roll"],
        "regler": regler(row.get("regler") or ()),
        "lagrum": list(row.get("lagrum") or ()),
        "version": row["modeller"],
    }


def regler(rules: Iterable[Row]) -> list[dict[str, Any]]:
    """Return the rule rows hit, by decision."""
    return [pick(rule, ("beslut", "version", "rad")) for rule in rules]


def uppgift_hel(view: UppgiftView) -> dict[str, Any]:
    """Return an open task with its form-js schema and the reader's draft."""
    return {
        **pick(view.row, _UPPGIFT),
        "formular": dict(view.form.schema) if view.form else {},
        "utkast": dict(view.utkast["varden"]) if view.utkast else None,
    }


def slutford(done: Completed) -> dict[str, Any]:
    return {
        "arende": done.arende,
        "status": done.status,
        "oppna_uppgifter": oppna(done.oppna_uppgifter),
        "regler": regler(done.regler),
    }


def beslut_kort(row: Row) -> dict[str, Any]:
    return {
        "id": row["id"],
        "slag": row["slag"],
        "utfall": row["utfall"],
        "datum": text(row["datum"]),
        "roll": row["roll"],
        "delegationspunkt": row["delegationspunkt"],
    }


def beslut_helt(row: Row) -> dict[str, Any]:
    """Return the whole decision; `brev` tells whether there is a letter."""
    return {
        **beslut_kort(row),
        "arende": row["arende"],
        "lagrum": list(row["lagrum"]),
        "grenar": list(row["grenar"]),
        "motivering": row["motivering"],
        "overklagande": row["overklagande"],
        "sekretess": row["sekretess"],
        "giltig_fran": text(row["giltig_fran"]),
        "giltig_till": text(row["giltig_till"]),
        "protokoll": row["protokoll"],
        "brev": row["mall"] is not None,
    }


def pick(row: Row, names: Iterable[str]) -> dict[str, Any]:
    """Return these fields of a row, as JSON."""
    return {name: text(row[name]) for name in names}


def text(value: object) -> Any:
    """Return a time or a day as ISO text, anything else as it is."""
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(name): text(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [text(part) for part in value]
    return value
