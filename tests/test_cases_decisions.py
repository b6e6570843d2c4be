"""Decisions: the row, the receipt, the letter frozen when it is signed, and the places of a KS decision."""

import hashlib
from datetime import date
from typing import Any

import pytest

from server.cases import (
    add_ks_beslut,
    list_ks_beslut,
    load_beslut,
    load_brev_html,
    load_brev_pdf,
    load_kvitto,
    work,
)
from server.cases.errors import NoPlaceLeft
from server.errors import InvalidInput, NotAllowed
from server.store.encoding import digest, to_text
from tests.small_house import Office

KS: dict[str, Any] = {
    "insats": "easu",
    "malgrupp": "Arbetslösa 18–29 år",
    "kriterier": ["Bosatt i Malmö"],
    "antal_platser": 1,
    "giltigt_fran": date(2026, 1, 1),
    "giltigt_till": date(2026, 12, 31),
    "innehall": "Coachning",
    "syfte": "Arbete",
    "protokoll": "KS § 1",
}


def _decide(office: Office, **svar: Any) -> str:
    done = office.complete(office.reach("beslut").oppna_uppgifter[0], **{"skal": "Därför.", **svar})
    return done.beslut[0]


def test_a_decision_says_who_in_which_role_and_on_what_law(office: Office) -> None:
    row = load_beslut(office.house, office.anna, _decide(office))
    assert (row["utfall"], row["roll"], row["delegationspunkt"]) == ("bifall", "socialsekreterare", "2.7")
    assert row["beslutsfattare_namn"] == "Anna"
    assert row["lagrum"] == ["12 kap. 1 § SoL", "12 kap. 4 § SoL"]
    assert (row["overklagande"], row["sekretess"]) == ("FB", "S26")
    assert row["datum"] == date(2026, 5, 4)


def test_the_receipt_holds_facts_rows_versions_and_hashes_and_no_names(office: Office) -> None:
    kvitto = dict(load_kvitto(office.house, office.anna, _decide(office)))
    assert kvitto["modeller"].startswith("sha256:")
    assert kvitto["profil"]["id"] == "malmo"
    assert kvitto["fakta"]["antal"] == 1
    assert kvitto["regler"][0]["rad"] == "rad_lagom"
    assert kvitto["regler"][0]["version"].startswith("sha256:")
    assert kvitto["svar"][0]["box"] == "besluta"
    assert "Testsson" not in to_text(kvitto)
    assert "Därför" not in to_text(kvitto)
    kvitto.pop("pdf_sha256")
    assert kvitto.pop("sha256") == digest(kvitto)


def test_the_letter_is_frozen_and_its_sum_is_in_the_receipt(office: Office) -> None:
    beslut = _decide(office)
    html = load_brev_html(office.house, office.anna, beslut)
    assert "Därför." in html
    assert "2026-000001" in html
    kvitto = load_kvitto(office.house, office.anna, beslut)
    assert kvitto["brev"]["html_sha256"] == hashlib.sha256(html.encode()).hexdigest()


def test_the_pdf_is_made_once_by_worker_or_reader(office: Office) -> None:
    beslut = _decide(office)
    assert work(office.house).brev == 1
    first = load_brev_pdf(office.house, office.anna, beslut)
    assert first.pdf.startswith(b"%PDF")
    assert first.sha256 == hashlib.sha256(first.pdf).hexdigest()
    assert load_brev_pdf(office.house, office.anna, beslut) == first
    assert work(office.house).brev == 0


def test_the_last_place_is_given_once(office: Office) -> None:
    ks = add_ks_beslut(office.house, office.nils, KS)
    _decide(office, ks_id=ks)
    assert list_ks_beslut(office.house, office.anna)[0]["platser_kvar"] == 0
    task = office.reach("beslut").oppna_uppgifter[0]
    before = office.count("steg")
    with pytest.raises(NoPlaceLeft):
        office.complete(task, skal="s", ks_id=ks)
    assert office.count("steg") == before
    assert office.count("beslut") == 1


@pytest.mark.parametrize(
    ("change", "falt"),
    [
        ({"antal_platser": 0}, "antal_platser"),
        ({"kriterier": []}, "kriterier"),
        ({"malgrupp": " "}, "malgrupp"),
        ({"giltigt_till": date(2025, 1, 1)}, "giltigt_till"),
        ({"okand": 1}, "okand"),
    ],
)
def test_a_ks_decision_says_all_that_it_must(office: Office, change: dict[str, Any], falt: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        add_ks_beslut(office.house, office.nils, {**KS, **change})
    assert [fault.falt for fault in refused.value.fel] == [falt]
    with pytest.raises(NotAllowed):
        add_ks_beslut(office.house, office.anna, KS)


def test_a_running_arende_keeps_its_version(office: Office) -> None:
    """The bundle comes from the database when the folder has moved on."""
    from dataclasses import replace

    from server.bundle import Library
    from tests.small_house import library

    task = office.reach("beslut").oppna_uppgifter[0]
    old = library()
    moved_on = replace(old.bundles["prov"], version="sha256:annan", files={})
    office.house = replace(office.house, opened_with=Library(old.root, old.files, {"prov": moved_on}))
    done = office.complete(task, skal="s")
    kvitto = load_kvitto(office.house, office.anna, done.beslut[0])
    assert kvitto["modeller"] == old.bundles["prov"].version
