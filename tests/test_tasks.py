"""Operations: what each asks of the world, with a fake world."""

from __future__ import annotations

from datetime import date
from hashlib import sha256

import pytest
from pydantic import ValidationError

from tasks import (
    bevaka_frist,
    hamta_ks_beslut,
    lotta,
    meddela_lottning,
    oppna_arende,
    registrera_beslut,
    skapa_brev,
)
from tests.process_walk import FakeServices

KS = {
    "id": "ks1",
    "giltigt_till": date(2026, 12, 31),
    "protokoll": "KS § 88",
    "kriterier": ["18–29 år"],
    "platser_kvar": 12,
}


def test_decision_is_recorded_as_it_was_taken() -> None:
    services = FakeServices()
    bedomning = {"grenar": ["R-76"]}
    indata = registrera_beslut.Indata(slag="plats", utfall="bifall", bedomning=bedomning, brev="bifall")
    assert registrera_beslut.run(indata, services).beslut_id == "b1"
    assert services.beslut[0]["utfall"] == "bifall"
    assert services.beslut[0]["bedomning"] == bedomning
    assert services.beslut[0]["protokoll"] is None


def test_decision_with_an_unknown_part_is_refused() -> None:
    with pytest.raises(ValidationError):
        registrera_beslut.Indata(slag="plats", utfall="bifall", bedomning={}, belopp=1)  # type: ignore[call-arg]


def test_ks_beslut_becomes_facts() -> None:
    found = hamta_ks_beslut.run(hamta_ks_beslut.Indata(insats="easu"), FakeServices(ks_beslut=KS))
    assert found.ks_beslut_finns
    assert found.ks_beslut_giltigt_t_o_m == date(2026, 12, 31)
    assert found.platser_kvar == 12


def test_no_ks_beslut_is_a_fact_too() -> None:
    found = hamta_ks_beslut.run(hamta_ks_beslut.Indata(insats="easu"), FakeServices())
    assert found.model_dump() == {
        "ks_beslut_finns": False,
        "ks_beslut_id": None,
        "ks_beslut_giltigt_t_o_m": None,
        "ks_beslut_protokoll": None,
        "ks_beslut_kriterier": None,
        "platser_kvar": None,
    }


def test_new_arende_gets_only_the_facts_that_are_known() -> None:
    services = FakeServices()
    fakta = {"fs_status": "beviljat", "forsta_ansokan": None, "behov_utrett": False}
    oppna_arende.run(oppna_arende.Indata(process="anvisning", fakta=fakta), services)
    assert services.opened == [("anvisning", {"fs_status": "beviljat", "behov_utrett": False})]


def test_letter_is_made_by_name() -> None:
    services = FakeServices()
    assert skapa_brev.run(skapa_brev.Indata(mall="komplettering"), services).brev_id == "l1"
    assert services.brev == ["komplettering"]


def test_term_that_ends_on_christmas_eve_is_watched_on_the_next_working_day() -> None:
    services = FakeServices()
    indata = bevaka_frist.Indata(fick_del_av=date(2026, 12, 3), frist="overklagande")
    assert bevaka_frist.run(indata, services).sista_dag == date(2026, 12, 28)
    assert services.watched == [(date(2026, 12, 28), "overklagande")]


def draw(*numbers: str, fro: str = "sol-2026-03-01-48113", platser: int = 2) -> lotta.Utdata:
    """Draw lots among these applications."""
    indata = lotta.Indata(fro=fro, ansokningar=list(numbers), platser=platser)
    return lotta.run(indata, FakeServices())


def test_same_seed_and_list_give_the_same_order_however_the_list_is_written() -> None:
    first = draw("UIS-1", "UIS-2", "UIS-3", "UIS-4")
    assert draw("UIS-4", "UIS-2", "UIS-2", "UIS-1", "UIS-3") == first
    assert sorted(first.lottordning) == ["UIS-1", "UIS-2", "UIS-3", "UIS-4"]
    assert first.lottade == first.lottordning[:2]


def test_order_can_be_worked_out_by_hand() -> None:
    def lot(number: str) -> str:
        return sha256(f"sol-2026-03-01-48113:{number}".encode()).hexdigest()

    assert draw("UIS-1", "UIS-2", "UIS-3").lottordning == sorted(["UIS-1", "UIS-2", "UIS-3"], key=lot)


def test_another_seed_gives_another_checksum() -> None:
    assert draw("UIS-1", "UIS-2").kontrollsumma != draw("UIS-1", "UIS-2", fro="regn-2026-03-01").kontrollsumma


def test_more_places_than_applications_leaves_nobody_out() -> None:
    assert draw("UIS-1", platser=5).lottade == ["UIS-1"]


@pytest.mark.parametrize("number", ["19850101-2382", "198501012382", "Sam Exempel", ""])
def test_lots_are_not_drawn_among_persons(number: str) -> None:
    with pytest.raises(ValidationError):
        lotta.Indata(fro="sol-2026-03-01-48113", ansokningar=[number], platser=1)


def test_each_arende_is_told_its_lot() -> None:
    services = FakeServices()
    indata = meddela_lottning.Indata(lottordning=["UIS-2", "UIS-1"], platser=1)
    assert meddela_lottning.run(indata, services).antal_meddelade == 2
    assert services.sent == [
        ("lagrum", "lott_dragen", "UIS-2", {"platser_kvar": 1}),
        ("lagrum", "lott_dragen", "UIS-1", {"platser_kvar": 0}),
    ]
