"""Every process that names who may start it can be started by them, and by nobody else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from server.access import Actor
from server.bundle import load_library
from server.cases import House, load_uppgift, open_arende, open_house, save_medarbetare, startable_processes
from tests.process_walk import ROOT

PERSON = {"personnummer": "198502069993", "namn": "Amal Åberg"}


def listed(text: str) -> list[str]:
    """Return the names in a property that parts them by comma."""
    return [part.strip() for part in text.split(",")]


def starts() -> Iterator[tuple[str, str, str, str]]:
    """Return (process, role, verksamhetsgren, kommun) of every way to start a process about a person."""
    for name, bundle in sorted(load_library(ROOT).bundles.items()):
        said = bundle.spec.process_properties
        if "startroller" in said and said.get("utan_person") != "ja":
            for gren in listed(said["verksamhetsgren"]):
                kommun = listed(said.get("kommuner", "malmo"))[0]
                yield from ((name, roll, gren, kommun) for roll in listed(said["startroller"]))


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """One house for all starts; no start sees another."""
    folder: Path = tmp_path_factory.mktemp("starter")
    opened = open_house(f"sqlite:///{folder}/lagrum.db", ROOT, demo=True)
    yield opened
    opened.close()


def staff(house: House, roll: str, gren: str) -> Actor:
    """Return somebody with this role in this verksamhetsgren."""
    return save_medarbetare(house, namn=f"En {roll}", roller=[roll], enhet="ebb_inre", grenar=[gren])


@pytest.mark.parametrize(("process", "roll", "gren", "kommun"), list(starts()))
def test_start_role_opens_an_arende_and_reads_its_first_task(
    house: House, process: str, roll: str, gren: str, kommun: str
) -> None:
    actor = staff(house, roll, gren)
    offered = {row["process"] for row in startable_processes(house, actor)}
    assert (process in offered) == (kommun == house.kommun)
    opened = open_arende(house, actor, process, person=PERSON, fakta={}, kommunprofil=kommun)
    first = opened["oppna_uppgifter"][0]
    assert load_uppgift(house, actor, first["id"]).form is not None


def test_called_process_is_not_offered_under_nytt_arende(house: House) -> None:
    offered = {
        row["process"] for row in startable_processes(house, staff(house, "socialsekreterare", "skola"))
    }
    assert "namndens_avgorande" not in offered
