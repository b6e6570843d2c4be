"""The gate: what must hold, who may approve, when a jurist must sign, and that nothing slips by."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import PurePath
from typing import Any

import pytest

from server.bundle import load_tree
from server.errors import InvalidInput, NotAllowed
from server.verkstad import forslag, granska, grind, sparning, trad, tradkontroll
from server.verkstad.errors import EmptyForslag, ForslagChanged, ForslagLocked
from server.verkstad.jobb import run_next_jobb
from tests.small_house import ROOT
from tests.verkstad_house import BPMN, DMN, FORM, GREEN, Workshop

RED: dict[str, Any] = {
    "modeller": ["processes/prov/prov.bpmn: går inte att läsa."],
    "lint": {"fel": [{"fil": FORM}], "varningar": 0},
    "scenarier": {"antal": 2, "fel": [{"namn": "Avslag utan skäl", "fil": "", "rad": 1, "fel": "nej"}]},
    "tackning": {"haller": False, "summor": [], "hal": [], "antal_hal": 3, "undantag": 0},
}


@pytest.fixture
def checked(monkeypatch: pytest.MonkeyPatch) -> Callable[[dict[str, Any]], None]:
    """Let the check of a tree find what the test says."""

    def found(outcome: dict[str, Any]) -> None:
        monkeypatch.setattr(grind, "check_tree", lambda _tree, _tell: outcome)

    found(GREEN)
    return found


def hinder(workshop: Workshop, draft: str) -> tuple[str, ...]:
    return grind.gate(workshop.house, workshop.vera, draft).hinder


def test_a_new_draft_has_everything_left(workshop: Workshop) -> None:
    left = hinder(workshop, workshop.draft().id)
    for word in ("inte under granskning", "ändrar ingenting", "Kontrollen är inte körd", "granskare"):
        assert any(word in one for one in left), word


def test_the_gate_opens_step_by_step(workshop: Workshop, checked: object) -> None:
    draft = workshop.edited()
    grind.start_kontroll(workshop.house, workshop.vera, draft)
    assert any("Kontrollen pågår" in one for one in hinder(workshop, draft))
    run_next_jobb(workshop.house)
    granska.send_to_review(workshop.house, workshop.vera, draft)
    [left] = hinder(workshop, draft)
    assert "granskare" in left
    granska.approve(workshop.house, workshop.gustav, draft, "granskare")
    seen = grind.gate(workshop.house, workshop.vera, draft)
    assert (seen.oppen, seen.jurist_kravs, seen.hinder) == (True, (), ())
    assert seen.godkand is not None
    assert seen.godkand.namn == "Gustav"


def test_what_the_check_finds_is_told(workshop: Workshop, checked: Callable[[dict[str, Any]], None]) -> None:
    checked(RED)
    draft = workshop.edited()
    workshop.check(draft)
    left = " ".join(hinder(workshop, draft))
    for word in ("går inte att läsa", "ger 1 fel", "Avslag utan skäl", "Täckningen är inte full: 3"):
        assert word in left


def test_a_check_of_what_the_draft_was_before_does_not_count(workshop: Workshop, checked: object) -> None:
    draft = workshop.edited()
    workshop.check(draft)
    assert grind.gate(workshop.house, workshop.vera, draft).lint is not None
    sparning.save_fil(workshop.house, workshop.vera, draft, FORM, b"{ }", 1)
    assert grind.gate(workshop.house, workshop.vera, draft).lint is None


def test_an_approval_of_what_the_draft_was_before_does_not_count(workshop: Workshop, checked: object) -> None:
    draft = workshop.reviewed()
    forslag.withdraw(workshop.house, workshop.vera, draft)
    last = sparning.load_fil(workshop.house, workshop.vera, draft, FORM)
    sparning.save_fil(workshop.house, workshop.vera, draft, FORM, b"{ }", last.sparning)
    granska.send_to_review(workshop.house, workshop.vera, draft)
    assert grind.gate(workshop.house, workshop.vera, draft).godkand is None
    forslag.withdraw(workshop.house, workshop.vera, draft)  # what it was is approved still, to the byte
    sparning.restore(workshop.house, workshop.vera, draft, last.sparning)
    granska.send_to_review(workshop.house, workshop.vera, draft)
    assert grind.gate(workshop.house, workshop.vera, draft).godkand is not None


def test_nobody_approves_their_own_work(workshop: Workshop) -> None:
    both = workshop.hire("Greta", "verksamhetsutvecklare", "granskare", "jurist")
    draft = workshop.edited()
    sparning.save_fil(workshop.house, both, draft, BPMN, b"<x/>", 0)
    sparning.restore_base(workshop.house, both, draft, BPMN)
    granska.send_to_review(workshop.house, workshop.vera, draft)
    for slag in ("granskare", "jurist"):
        with pytest.raises(granska.Author):
            granska.approve(workshop.house, both, draft, slag)


def test_an_approver_who_takes_part_afterwards_is_no_approver(workshop: Workshop, checked: object) -> None:
    both = workshop.hire("Greta", "verksamhetsutvecklare", "granskare")
    draft = workshop.edited()
    granska.send_to_review(workshop.house, workshop.vera, draft)
    granska.approve(workshop.house, both, draft, "granskare")
    forslag.withdraw(workshop.house, workshop.vera, draft)
    sparning.save_fil(workshop.house, both, draft, BPMN, b"<x/>", 0)
    sparning.restore_base(workshop.house, both, draft, BPMN)
    granska.send_to_review(workshop.house, workshop.vera, draft)
    assert grind.gate(workshop.house, workshop.vera, draft).godkand is None


@pytest.mark.parametrize(
    ("who", "slag"), [("vera", "granskare"), ("gustav", "jurist"), ("miriam", "granskare")]
)
def test_approving_takes_the_role(workshop: Workshop, who: str, slag: str) -> None:
    draft = workshop.edited()
    granska.send_to_review(workshop.house, workshop.vera, draft)
    with pytest.raises(NotAllowed):
        granska.approve(workshop.house, getattr(workshop, who), draft, slag)


def test_what_is_approved_is_what_was_read(workshop: Workshop) -> None:
    draft = workshop.edited()
    read = trad.tree_hash(trad.base_of(workshop.house, draft))
    granska.send_to_review(workshop.house, workshop.vera, draft)
    with pytest.raises(ForslagChanged):
        granska.approve(workshop.house, workshop.gustav, draft, "granskare", tree=read)


def test_only_what_is_under_review_is_approved(workshop: Workshop) -> None:
    draft = workshop.edited()
    with pytest.raises(ForslagLocked, match="Skicka det först"):
        granska.approve(workshop.house, workshop.gustav, draft, "granskare")


def test_an_empty_draft_is_not_sent(workshop: Workshop) -> None:
    with pytest.raises(EmptyForslag):
        granska.send_to_review(workshop.house, workshop.vera, workshop.draft().id)


def test_a_comment_stands_in_the_way_until_it_is_closed(workshop: Workshop, checked: object) -> None:
    draft = workshop.reviewed()
    own = granska.add_kommentar(workshop.house, workshop.gustav, draft, BPMN, "prova", "Varför?")
    assert hinder(workshop, draft) == ("1 kommentarer är inte avklarade.",)
    with pytest.raises(NotAllowed):
        granska.close_kommentar(workshop.house, workshop.vera, draft, own)
    granska.close_kommentar(workshop.house, workshop.miriam, draft, own)
    [closed] = granska.list_kommentarer(workshop.house, workshop.vera, draft)
    assert (closed.oppen, closed.stangd_av, closed.element) == (False, "miriam", "prova")
    assert hinder(workshop, draft) == ()


def test_a_draft_comes_back_with_the_reason(workshop: Workshop) -> None:
    draft = workshop.edited()
    granska.send_to_review(workshop.house, workshop.vera, draft)
    with pytest.raises(InvalidInput):
        granska.send_back(workshop.house, workshop.gustav, draft, " ")
    assert (
        granska.send_back(workshop.house, workshop.gustav, draft, "Fältet saknar lagrum.").status == "utkast"
    )
    [said] = granska.list_kommentarer(workshop.house, workshop.vera, draft)
    assert (said.text, said.namn) == ("Fältet saknar lagrum.", "Gustav")


def test_a_newer_publication_closes_the_gate(workshop: Workshop, checked: object) -> None:
    draft = workshop.reviewed()
    workshop.publish_past_the_gate({DMN: trad.tree_of(workshop.house, draft)[DMN] + b"\n"})
    [left] = hinder(workshop, draft)
    assert "bygger på publicering 1, men 2 har kommit" in left


def test_an_approval_does_not_outlive_the_base_that_it_was_read_against(
    workshop: Workshop, checked: object
) -> None:
    both = workshop.hire("Greta", "verksamhetsutvecklare", "granskare")
    draft = workshop.reviewed()
    approved = trad.tree_of(workshop.house, draft)
    workshop.publish_past_the_gate({FORM: approved[FORM] + b"\n\n"})
    forslag.withdraw(workshop.house, workshop.vera, draft)
    sparning.rebase(workshop.house, both, draft, {FORM: "utkast"})  # takes back what was published since
    granska.send_to_review(workshop.house, workshop.vera, draft)
    assert trad.tree_of(workshop.house, draft) == approved
    assert grind.gate(workshop.house, workshop.vera, draft).godkand is None
    with pytest.raises(granska.Author):
        granska.approve(workshop.house, both, draft, "granskare")
    granska.approve(workshop.house, workshop.gustav, draft, "granskare")
    assert hinder(workshop, draft) == ()


@pytest.mark.parametrize("path", tradkontroll.FIXED)
def test_what_the_code_reads_from_its_own_folder_is_not_changed_in_a_draft(
    workshop: Workshop, checked: object, path: str
) -> None:
    draft = workshop.draft().id
    sparning.add_fil(workshop.house, workshop.vera, draft, path, (ROOT / path).read_bytes())
    assert not any(path in one for one in hinder(workshop, draft))
    sparning.save_fil(workshop.house, workshop.vera, draft, path, b"[annat]", 1)
    assert any(path in one and "Återställ filen" in one for one in hinder(workshop, draft))


# ---------------------------------------------------------------- when a jurist must sign


def law(tree: trad.Tree, path: str, *swap: tuple[bytes, bytes]) -> tuple[str, ...]:
    content = tree[path]
    for old, new in swap:
        assert old in content, old
        content = content.replace(old, new, 1)
    return grind.needs_jurist(tree, trad.changed(tree, {path: content}))


@pytest.fixture(scope="module")
def project() -> trad.Tree:
    return load_tree(ROOT)


ANV = "processes/anvisning/anvisning_tid.dmn"
DIAGRAM = "processes/anvisning/anvisning.bpmn"


def test_a_changed_rule_row_is_law(project: trad.Tree) -> None:
    [why] = law(project, ANV, (b"&lt; beslutsdatum", b"&lt;= beslutsdatum"))
    assert why == f"{ANV}: regelraden anvisning_tid_bakat (ändrad)"


def test_a_changed_paragraph_of_a_row_is_law(project: trad.Tree) -> None:
    assert len(law(project, ANV, ("2 kap. 4 § KL".encode(), "2 kap. 5 § KL".encode()))) == 1


def test_a_hit_policy_is_law(project: trad.Tree) -> None:
    [why] = law(project, ANV, (b'hitPolicy="FIRST"', b'hitPolicy="UNIQUE"'))
    assert "decision anvisning_tid (ändrad)" in why


def test_what_an_editor_writes_otherwise_is_no_law(project: trad.Tree) -> None:
    assert law(project, ANV, (b"<decisionTable ", b"<decisionTable\n    "), (b"</rule>", b"</rule >")) == ()
    assert law(project, ANV, ("Från och med?".encode(), "Från vilken dag?".encode())) == ()


def test_a_condition_and_a_paragraph_in_a_diagram_are_law(project: trad.Tree) -> None:
    start = project[DIAGRAM].index(b"conditionExpression")
    text = project[DIAGRAM][start : project[DIAGRAM].index(b"</", start)]
    [why] = law(project, DIAGRAM, (text, text + b" and true"))
    assert "villkoret på" in why
    [why] = law(project, DIAGRAM, (b'name="lagrum" value="', b'name="lagrum" value="1 \xc2\xa7 FL; '))
    assert "lagrum, roll eller regel" in why


def test_a_label_and_a_place_in_a_diagram_are_no_law(project: trad.Tree) -> None:
    moved = re.sub(rb'x="(\d)', rb'x="1\1', project[DIAGRAM])
    assert moved != project[DIAGRAM]
    renamed = re.sub(rb'(<bpmn:userTask id="\w+" name=")', rb"\1Ny: ", moved)
    assert renamed != moved
    assert grind.needs_jurist(project, trad.changed(project, {DIAGRAM: renamed})) == ()


def test_a_paragraph_in_a_form_or_a_letter_is_law(project: trad.Tree) -> None:
    form = "forms/anvisning/omprova_anvisning.form"
    assert law(project, form, ("12 kap. 4 § SoL".encode(), "12 kap. 3 § SoL".encode()))
    assert law(project, form, (b'"label": "', b'"label": "Ny ')) == ()
    letter = next(path for path, text in project.items() if path.endswith(".html") and "§".encode() in text)
    assert law(project, letter, ("§".encode(), "§ ny".encode()))


@pytest.mark.parametrize(
    "path",
    [
        "processes/gemensamt/parametrar.toml",
        "processes/kommuner/malmo.toml",
        "processes/gemensamt/rattskarta.json",
        "features/undantag.toml",
    ],
)
def test_parameters_profiles_and_exceptions_are_law(project: trad.Tree, path: str) -> None:
    assert grind.needs_jurist(project, trad.changed(project, {path: None})) != ()


def test_a_model_that_cannot_be_read_is_for_the_jurist_too(project: trad.Tree) -> None:
    [why] = grind.needs_jurist(project, trad.changed(project, {DIAGRAM: b"<x"}))
    assert "går inte att läsa" in why


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (DIAGRAM, rb'(id="samrada_med_af_till_kommunicera"[^>]*targetRef=")\w+', rb"\1anvisa"),
        ("*.bpmn", rb'(<bpmn:boundaryEvent [^>]*attachedToRef=")\w+', rb"\1annan"),
        ("*.bpmn", rb'(zeebe:input source=")[^"]*', rb"\1=true"),
        ("*.bpmn", rb'(zeebe:output source=")[^"]*', rb"\1=true"),
        ("*.bpmn", rb'(zeebe:taskSchedule dueDate=")[^"]*', rb"\1=today()"),
        ("*.bpmn", rb'(zeebe:calledElement processId=")[^"]*', rb"\1annan"),
        ("*.bpmn", rb'(zeebe:taskDefinition type=")[^"]*', rb"\1annan"),
        ("*.bpmn", rb'(zeebe:formDefinition formId=")[^"]*', rb"\1annat"),
        ("*.bpmn", rb'(property name="sparr" value=")[^"]*', rb"\1nej"),
        ("*.bpmn", rb'(property name="kommuner" value=")[^"]*', rb"\1alla"),
        ("processes/gemensamt/brev/bas.html", rb"inom tre veckor", "inom två veckor".encode()),
        ("processes/gemensamt/brev/bas.html", rb'overklagande.typ == "FB"', b"false"),
        ("processes/gemensamt/brev/bas.html", rb"\{\{ beslut.lagrum \| rada_upp \}\}", b""),
        ("*.feature", rb" @I-\d+", b""),
        ("features/maste_vagra.toml", rb'id = "I-01"', b'id = "I-001"'),
    ],
)
def test_what_steers_a_decision_is_law_wherever_it_stands(
    project: trad.Tree, path: str, old: bytes, new: bytes
) -> None:
    file = next(one for one, text in project.items() if PurePath(one).match(path) and re.search(old, text))
    content = re.sub(old, new, project[file], count=1)
    assert content != project[file]
    assert grind.needs_jurist(project, trad.changed(project, {file: content})) != ()


@pytest.mark.parametrize(
    ("part", "value"), [("conditional", {"hide": "=true"}), ("values", []), ("validate", {"required": False})]
)
def test_a_question_of_law_that_is_not_asked_is_law(project: trad.Tree, part: str, value: Any) -> None:
    def fields(one: dict[str, Any]) -> list[dict[str, Any]]:
        return [one, *(inner for each in one.get("components", []) for inner in fields(each))]

    path = next(one for one, text in project.items() if one.endswith(".form") and b'"lagrum"' in text)
    form = json.loads(project[path])
    next(one for one in fields(form) if "lagrum" in one.get("properties", {}))[part] = value
    changed = trad.changed(project, {path: json.dumps(form).encode()})
    assert any("lagrum i fältet" in why for why in grind.needs_jurist(project, changed))


def test_words_of_a_letter_without_law_are_no_law(project: trad.Tree) -> None:
    letter = "processes/gemensamt/brev/bas.html"
    assert law(project, letter, ("Har du frågor?".encode(), b"Vill du veta mer?")) == ()


def test_a_scenario_is_no_law(project: trad.Tree) -> None:
    assert grind.needs_jurist(project, trad.changed(project, {"features/ny/ny.feature": b"x"})) == ()


def test_a_change_of_law_waits_for_the_jurist(workshop: Workshop, checked: object) -> None:
    draft = workshop.draft().id
    rules = trad.tree_of(workshop.house, draft)[DMN]
    start = rules.index(b"<outputEntry")
    at = rules.index(b"<text>", start) + len(b"<text>")
    sparning.save_fil(workshop.house, workshop.vera, draft, DMN, rules[:at] + b"null or " + rules[at:], 0)
    workshop.check(draft)
    granska.send_to_review(workshop.house, workshop.vera, draft)
    granska.approve(workshop.house, workshop.gustav, draft, "granskare")
    [left] = hinder(workshop, draft)
    assert "jurist" in left
    granska.approve(workshop.house, workshop.miriam, draft, "jurist")
    assert hinder(workshop, draft) == ()


# ---------------------------------------------------------------- the check itself


def test_the_check_of_a_tree_tells_what_is_wrong(workshop: Workshop) -> None:
    tree = trad.changed(trad.tree_of(workshop.house, workshop.draft().id), {BPMN: b"<bruten"})
    outcome = tradkontroll.check_tree(tree, lambda _done, _of: None)
    faults = " ".join(tradkontroll.faults_of(outcome))
    assert "Modellerna går inte att läsa: processes/prov/prov.bpmn" in faults
    assert "Scenarierna går inte att spela" in faults
    assert "/tmp" not in str(outcome)


@pytest.mark.slow
def test_the_check_plays_the_scenarios_and_counts_what_they_cover(project: trad.Tree) -> None:
    kept = "features/lottning/"
    others = {
        path: None
        for path in project
        if path.startswith("features/") and path.endswith(".feature") and not path.startswith(kept)
    }
    told: list[tuple[int, int]] = []
    tree = trad.changed(project, others)
    outcome = tradkontroll.check_tree(tree, lambda done, of: told.append((done, of)))
    antal = outcome["scenarier"]["antal"]
    assert (outcome["modeller"], outcome["lint"]["fel"], outcome["scenarier"]["fel"]) == ([], [], [])
    assert told[0] == (0, antal)
    assert told[-1] == (antal, antal)
    assert antal > 3
    [left] = tradkontroll.faults_of(outcome)
    assert "Täckningen är inte full" in left
    rows = next(one for one in outcome["tackning"]["summor"] if one["slag"] == "rad")
    assert 0 < rows["provade"] < rows["finns"]


@pytest.mark.slow
def test_the_check_finds_a_scenario_that_does_not_hold(project: trad.Tree) -> None:
    path, text = next((p, t) for p, t in project.items() if p.startswith("features/lottning/"))
    wrong = text.replace("Så ".encode(), "Så finns ingen sådan mening som ".encode(), 1)
    assert wrong != text
    others: dict[str, bytes | None] = {
        other: None for other in project if other.endswith(".feature") and other != path
    }
    outcome = tradkontroll.check_tree(trad.changed(project, {**others, path: wrong}), lambda _done, _of: None)
    assert outcome["scenarier"]["fel"][0]["fil"] == path
    assert any("scenarier håller inte" in one for one in tradkontroll.faults_of(outcome))
