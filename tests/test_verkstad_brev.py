"""Beside the editor of a letter: its fields, invented data and the draft as PDF; and the draft of a form."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

import pytest
from flask.testing import FlaskClient

from server.bundle import load_tree
from server.letters import LetterRejected
from server.verkstad.brev import fields_of
from server.verkstad.brevprov import FB, ING, LP, appeal_of, draft_html
from server.verkstad.trad import Tree
from tests.conftest import ROOT
from tests.web_stage import Stage, raise_stage

ANVISNING = "processes/anvisning/brev/anvisning.html"
BAS = "processes/gemensamt/brev/bas.html"
KOMMUNICERING = "processes/anvisning/brev/kommunicering.html"


@lru_cache(maxsize=1)
def tree() -> Tree:
    return MappingProxyType(load_tree(ROOT))


LETTERS = sorted(path for path in tree() if path.endswith(".html") and "/brev/" in path)


@pytest.mark.parametrize("path", LETTERS)
@pytest.mark.parametrize("overklagande", [FB, LP])
def test_every_letter_can_be_shown_on_invented_data(path: str, overklagande: str) -> None:
    html = draft_html(tree(), path, tree()[path].decode(), overklagande)
    assert "2026-000123" in html
    assert "överklag" in html or "laglighetsprövning" in html


def test_a_letter_without_a_decision_is_shown_without_appeal() -> None:
    assert appeal_of(tree(), KOMMUNICERING) == ING
    assert appeal_of(tree(), ANVISNING) == FB
    assert "överklag" not in draft_html(tree(), KOMMUNICERING, tree()[KOMMUNICERING].decode(), ING)


def test_draft_of_the_layout_is_shown_as_a_letter() -> None:
    drafted = tree()[BAS].decode().replace("Har du frågor?", "Undrar du något?")
    assert "Undrar du något?" in draft_html(tree(), BAS, drafted, FB)


def test_a_field_that_nothing_gives_is_told() -> None:
    with pytest.raises(LetterRejected, match="finns_inte") as refused:
        draft_html(
            tree(),
            ANVISNING,
            '{% extends "bas.html" %}\n{% block innehall %}\n{{ svar.finns_inte | datum }}{% endblock %}',
            FB,
        )
    assert refused.value.rad == 3


@pytest.mark.parametrize("path", LETTERS)
def test_every_offered_field_can_be_written(path: str) -> None:
    fields = [one for one in fields_of(tree(), path) if not one.uttryck.startswith("{{ rad.")]

    assert all(one.text for one in fields)
    html = draft_html(tree(), path, "\n".join(one.uttryck for one in fields), FB)
    assert html.count("\n") >= len(fields) - 1


def test_fields_are_named_by_their_questions() -> None:
    found = {one.uttryck: one for one in fields_of(tree(), ANVISNING)}
    assert found["{{ svar.samrad_datum | datum }}"].text == "Datum för samrådet"
    assert found["{{ svar.samrad_datum | datum }}"].grupp == "Svar i Samråda med Arbetsförmedlingen"
    assert found["{{ fakta.anv_namngiven }}"].grupp == "Fakta"


# ------------------------------------------------------------------ the routes


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    stage = raise_stage(tmp_path)
    stage.staff("vera", "verksamhetsutvecklare", "staben")
    return stage


@pytest.fixture
def vera(stage: Stage) -> FlaskClient:
    return stage.client("vera")


@pytest.fixture
def utkast(vera: FlaskClient) -> str:
    """Return the address of a draft."""
    answer = vera.post("/verkstaden", data={"process": "anvisning", "titel": "Nytt brev"})
    return answer.headers["Location"]


def test_fields_are_given_to_the_editor(vera: FlaskClient, utkast: str) -> None:
    answer = vera.get(f"{utkast}/brev-uppgifter/{KOMMUNICERING}")
    assert answer.json is not None
    assert answer.json["overklagande"] == ING
    assert {"uttryck": "{{ arende.nummer }}", "text": "Ärendets nummer", "grupp": "Ärendet"} in answer.json[
        "falt"
    ]


@pytest.mark.slow
def test_draft_is_answered_as_pdf(vera: FlaskClient, utkast: str) -> None:
    answer = vera.post(f"{utkast}/brev-forhandsgranska/{ANVISNING}", data=tree()[ANVISNING])
    assert answer.status_code == 200
    assert answer.content_type == "application/pdf"
    assert answer.data.startswith(b"%PDF-")


def test_line_of_a_fault_is_answered(vera: FlaskClient, utkast: str) -> None:
    answer = vera.post(f"{utkast}/brev-forhandsgranska/{ANVISNING}", data="<p>\n{% if %}")
    assert answer.status_code == 422
    assert answer.json is not None
    assert answer.json["rad"] == 2


def test_sentences_are_given_to_the_editor(vera: FlaskClient, utkast: str) -> None:
    answer = vera.get(f"{utkast}/ord/features/anvisning/ny.feature")
    assert answer.json is not None
    assert answer.json["meningar"]


def test_form_is_shown_as_in_arbetsuppgift(vera: FlaskClient, utkast: str) -> None:
    path = "forms/karnprocess/kartlagg.form"
    answer = vera.post(f"{utkast}/formular-forhandsgranska/{path}", data={"innehall": tree()[path].decode()})
    assert answer.status_code == 200
    assert "Vad önskar deltagaren själv?" in answer.text
    assert "frame-ancestors 'self'" in answer.headers["Content-Security-Policy"]
    assert "form-action 'none'" in answer.headers["Content-Security-Policy"]


def test_form_that_is_not_understood_says_why(vera: FlaskClient, utkast: str) -> None:
    schema = {"type": "default", "id": "x", "components": [{"type": "iframe", "id": "ram"}]}
    answer = vera.post(
        f"{utkast}/formular-forhandsgranska/forms/karnprocess/x.form", data={"innehall": json.dumps(schema)}
    )
    assert answer.status_code == 422
    assert "Inbäddade sidor är inte tillåtna" in answer.text
    assert "ram" in answer.text


@pytest.mark.parametrize("route", ["brev-uppgifter/processes/x/brev/y.html", "ord/features/x/y.feature"])
def test_others_get_nothing(stage: Stage, utkast: str, route: str) -> None:
    assert stage.client("eva").get(f"{utkast}/{route}").status_code == 403


def test_a_path_outside_the_tree_is_refused(vera: FlaskClient, utkast: str) -> None:
    answer = vera.get(f"{utkast}/brev-uppgifter/server/letters/render.html")
    assert answer.status_code == 422
