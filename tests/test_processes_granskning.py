"""What a jurist found on walking the processes afresh: no way around the law by a message or by waiting."""

from __future__ import annotations

from datetime import date

import pytest

from server.errors import LegalStop
from tests.process_walk import Walk, profile
from tests.test_processes_walk import BESLUT, SAMRAD, UTREDD, VALD, anvisning


def test_a_message_tells_only_what_the_event_is_about() -> None:
    walk = Walk("anvisning").begin(verksamhetsgren="socialtjanst")
    walk.do("utred_behovet", **UTREDD).do("valja_insats", **(VALD | {"anv_onskemal_vagda": False}))
    walk.tell("af_samrad_svar", **SAMRAD, anv_onskemal_vagda=True, beslutsfattare_roll="namnd")
    walk.do("bedom_kommunicering", underlag_fran_annan=False)
    assert walk.facts["samrad_form"] == "trepartssamtal"
    assert walk.facts["anv_onskemal_vagda"] is False
    with pytest.raises(LegalStop) as stop:
        walk.do("besluta_anvisning", **BESLUT)
    assert "R-21" in stop.value.grenar


def test_a_message_without_a_day_is_no_documented_consultation() -> None:
    walk = Walk("anvisning").begin(verksamhetsgren="socialtjanst")
    walk.do("utred_behovet", **UTREDD).do("valja_insats", **VALD)
    walk.tell("af_samrad_svar", samrad_af_genomfort=True, samrad_form="skriftligt")
    walk.do("bedom_kommunicering", underlag_fran_annan=False)
    with pytest.raises(LegalStop):
        walk.do("besluta_anvisning", **BESLUT)
    assert not walk.services.beslut


def test_a_period_cut_to_the_longest_of_the_municipality_ends_the_anvisning() -> None:
    walk = Walk("anvisning", profil=profile("goteborg")).begin(verksamhetsgren="socialtjanst")
    walk.do("utred_behovet", **UTREDD).do("valja_insats", **(VALD | {"anv_till": date(2027, 12, 31)}))
    walk.do("samrada_med_af", **SAMRAD).do("bedom_kommunicering", underlag_fran_annan=False)
    walk.do("besluta_anvisning", **BESLUT)
    assert walk.services.beslut[0]["giltig_till"] == date(2027, 5, 31)
    assert walk.facts["anv_till"] == date(2027, 5, 31)


def test_an_anvisning_keeps_its_own_last_day() -> None:
    assert anvisning().do("besluta_anvisning", **BESLUT).facts["anv_till"] == date(2026, 11, 30)
