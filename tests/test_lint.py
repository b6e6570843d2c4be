from __future__ import annotations

import io
import json
from functools import cache
from pathlib import Path

import pytest

from server import lint
from server.bundle import library_of, load_library
from server.lint import FEL, UPPLYSNING, VARNING, Finding
from server.lint.command import check_folder
from server.lint.models import Folder

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parent.parent
UPPDRAG = "processes/af_uppdrag/af_uppdrag_vag.dmn"
BESLUT = "processes/anvisning/anvisningsbeslut.bpmn"
TID = "processes/anvisning/anvisning_tid.dmn"
FORM = "forms/anvisningsbeslut/besluta_anvisning.form"
BREV = "processes/anvisning/brev/anvisning.html"


@cache
def files() -> dict[str, bytes]:
    return dict(load_library(ROOT).files)


@cache
def as_it_is() -> tuple[Finding, ...]:
    return tuple(check_folder(Folder(library_of(ROOT, files()))))


def changed(file: str, old: str, new: str) -> list[Finding]:
    """Return the findings that a change in one file brings."""
    text = files()[file].decode()
    assert old in text
    own = {name: content for name, content in files().items() if name.endswith((".json", ".toml"))}
    near = {file.split("/")[1], "gemensamt", "anvisning", "anvisningsbeslut", "vagval", "kommunicering"}
    near |= {"karnprocess", "uppfoljning"}
    own |= {name: content for name, content in files().items() if name.split("/")[1] in near}
    own |= {name: content for name, content in files().items() if name.endswith(".dmn")}
    own[file] = text.replace(old, new).encode()
    before = set(as_it_is())
    return [one for one in check_folder(Folder(library_of(ROOT, own))) if one not in before]


def rules(found: list[Finding], niva: str = FEL) -> set[str]:
    return {one.regel for one in found if one.niva == niva}


def test_the_models_of_the_project_have_no_fault() -> None:
    assert [one for one in as_it_is() if one.niva == FEL] == []


def test_every_finding_names_its_file() -> None:
    assert all(one.fil in files() for one in as_it_is())


@pytest.mark.parametrize(
    ("file", "old", "new", "regel"),
    [
        (TID, "<text>anv_fran</text>", "<text>anv_frun</text>", "okant_namn"),
        (TID, "<text>anv_fran</text>", "<text>param.finns_inte</text>", "okand_parameter"),
        (TID, "<text>anv_fran</text>", "<text>today()</text>", "klocka"),
        (TID, "<text>R-05</text>", "<text>R-999</text>", "okand_gren"),
        (TID, "<text>Villkoret gäller inte bakåt i tiden.</text>", "<text></text>", "motivering_saknas"),
        (TID, "<text>anv_fran</text>", "<text>anv_fran +</text>", "olaslig"),
        (
            BESLUT,
            'name="delegationspunkt" value="2.7"',
            'name="annat" value="2.7"',
            "delegationspunkt_saknas",
        ),
        (BESLUT, 'candidateGroups="socialsekreterare,sektionschef"', 'candidateGroups="kung"', "okand_roll"),
        (BESLUT, 'name="sparr" value="ja"', 'name="annat" value="ja"', "sparr_saknas"),
        (BESLUT, 'target="brev"', 'target="annat"', "brev_saknas"),
        (BESLUT, "=anv_fran", "=anv_frun", "okant_namn"),
        (BREV, "fakta.stodmanad", "fakta.finns_inte", "okant_namn"),
        (BREV, "svar.anv_plats", "svar.finns_inte", "okant_namn"),
        (BREV, "{% endblock %}", "{% endblok %}", "olaslig"),
        (FORM, '"key": "fs_beslut_referens"', '"key": "personnummer"', "personuppgift"),
    ],
)
def test_a_fault_is_found(file: str, old: str, new: str, regel: str) -> None:
    found = changed(file, old, new)
    assert regel in rules(found)
    assert any(one.fil == file for one in found if one.regel == regel)


def test_an_id_that_stands_twice_in_a_table_is_a_fault() -> None:
    found = changed(UPPDRAG, 'id="af_uppdrag_hor_till_lok_fraga"', 'id="af_uppdrag_hor_till_lok"')
    assert "id_dubbelt" in rules(found)


def test_a_gap_between_known_values_is_a_fault() -> None:
    found = changed(UPPDRAG, "<text>false</text>", "<text>true</text>")
    assert "lucka" in rules(found)


def test_two_rows_that_can_hit_together_are_a_fault() -> None:
    found = changed(UPPDRAG, "<text>false</text>", "<text>-</text>")
    assert "overlapp" in rules(found)


def test_free_text_may_not_reach_the_engine() -> None:
    pattern = '"pattern": "^[0-9A-Za-zÅÄÖåäö/. -]{1,50}$",'
    assert "text_till_motorn" in rules(changed(FORM, pattern, ""))


def test_a_branch_that_nothing_carries_is_told() -> None:
    found = changed(TID, "<text>R-05</text>", "<text></text>")
    assert "gren_saknas" in rules(found, UPPLYSNING)


def test_a_row_with_neither_branch_nor_paragraph_is_warned_of() -> None:
    own = files()
    own[TID] = own[TID].replace(b"<text>R-05</text>", b"<text></text>")
    own[TID] = own[TID].replace("<text>2 kap. 4 § KL</text>".encode(), b"<text></text>")
    found = list(check_folder(Folder(library_of(ROOT, own))))
    assert {"gren_saknas", "lagrum_saknas"} <= rules(found, VARNING)


def test_a_letter_that_nobody_sends_is_told() -> None:
    own = {**files(), "processes/sparlos/brev/x.html": b"<p>{{ arende.nummer }}</p>"}
    found = check_folder(Folder(library_of(ROOT, own)))
    assert Finding("processes/sparlos/brev/x.html", "", VARNING, "brev_oanvant", UNUSED) in found


UNUSED = "Ingen process använder brevet."


def test_json_is_a_list_of_findings_with_all_levels(monkeypatch: pytest.MonkeyPatch) -> None:
    one = [Finding("a.dmn", "b", UPPLYSNING, "lucka", "Inget svar.")]
    monkeypatch.setattr("server.lint.command.check", lambda _root: one)
    out = io.StringIO()
    assert lint.granska(ROOT, out, as_json=True) == 0
    assert json.loads(out.getvalue()) == [
        {"fil": "a.dmn", "element": "b", "niva": "upplysning", "regel": "lucka", "text": "Inget svar."}
    ]


def test_a_fault_gives_1(monkeypatch: pytest.MonkeyPatch) -> None:
    one = [Finding("a.dmn", "b", FEL, "klocka", "Regeln läser klockan.")]
    monkeypatch.setattr("server.lint.command.check", lambda _root: one)
    out = io.StringIO()
    assert lint.granska(ROOT, out) == 1
    assert "FEL a.dmn, b: Regeln läser klockan. [klocka]" in out.getvalue()
