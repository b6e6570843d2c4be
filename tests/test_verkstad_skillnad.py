"""The difference between two trees: right place, right words, and nothing when nothing has changed."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.coverage.mutants import Mutant, mutants_of
from server.verkstad.skillnad import ANDRAT, BORTTAGET, FLYTTAT, NYTT, Andring, FilSkillnad, diff_trees
from server.verkstad.skillnad.feelord import i_ord
from server.verkstad.skillnad.ordning import interleaved, moved
from server.verkstad.skillnad.text import opcodes

ROOT = Path(__file__).parent.parent
BPMN = "processes/anvisning/anvisning.bpmn"
DMN = "processes/anvisning/anvisning.dmn"
FORM = "forms/anvisning/hamta_af_uppgift.form"
BREV = "processes/anvisning/brev/anvisning.html"
MALMO = "processes/kommuner/malmo.toml"
FEATURE = "features/anvisning/det_som_saknas.feature"


@cache
def tree() -> Mapping[str, bytes]:
    found = (path for top in ("processes", "forms", "features") for path in (ROOT / top).rglob("*"))
    return {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in found if path.is_file()}


def edited(path: str, *pairs: tuple[str, str]) -> FilSkillnad:
    """Return how the file differs when these texts are replaced, once each."""
    text = tree()[path].decode()
    for old, new in pairs:
        assert old in text, old
        text = text.replace(old, new, 1)
    found = diff_trees(tree(), {**tree(), path: text.encode()})
    assert [fil.path for fil in found.filer] == [path]
    return found.filer[0]


def only(fil: FilSkillnad) -> Andring:
    assert len(fil.andringar) == 1, [one.ord for one in fil.andringar]
    return fil.andringar[0]


def test_nothing_differs_from_itself() -> None:
    assert not diff_trees(tree(), dict(tree()))


def test_what_is_written_otherwise_but_says_the_same_is_no_change() -> None:
    text = tree()[BPMN].replace(b"><bpmn:", b">\n\n  <bpmn:").replace(b"?>", b"?>\n<!-- sparad -->", 1)
    (fil,) = diff_trees(tree(), {**tree(), BPMN: text}).filer
    assert fil.bara_utseende
    assert fil.layout


@cache
def mutants() -> list[Mutant]:
    models = {path: content for path, content in tree().items() if path.startswith("processes/")}
    return random.Random(4).sample(list(mutants_of(models)), 150)


@pytest.mark.parametrize("at", range(150))
def test_each_mutant_is_told_at_its_place(at: int) -> None:
    mutant = mutants()[at]
    (fil,) = diff_trees(tree(), {**tree(), mutant.file: mutant.content}).filer
    assert mutant.place in {one.plats for one in fil.andringar}
    if mutant.in_table:
        assert only(fil).slag == ANDRAT
        assert f", rad {mutant.text.partition(',')[0].removeprefix('rad ')}" in only(fil).rubrik


@given(st.sampled_from(sorted(tree())), st.integers(0, 10**6), st.binary(min_size=1, max_size=8))
@settings(max_examples=120, deadline=None)
def test_whatever_stands_in_a_file_is_told_and_nothing_is_raised(path: str, at: int, noise: bytes) -> None:
    content = tree()[path]
    broken = content[: at % (len(content) + 1)] + noise + content[at % (len(content) + 1) :]
    (fil,) = diff_trees(tree(), {**tree(), path: broken}).filer
    assert fil.andringar or fil.layout or fil.text


@pytest.mark.parametrize("path", [BPMN, DMN, FORM, BREV, MALMO, FEATURE])
def test_a_new_file_and_a_removed_one_are_told_with_what_stands_in_them(path: str) -> None:
    without = {name: content for name, content in tree().items() if name != path}
    (added,), (removed,) = diff_trees(without, tree()).filer, diff_trees(tree(), without).filer
    assert added.slag == added.andringar[0].slag == NYTT
    assert removed.slag == removed.andringar[0].slag == BORTTAGET
    assert len(added.andringar) > 1


# ---------------------------------------------------------------- rules

RULES = "processes/prov/ratt.dmn"
ROWS = (
    ("ratt_1", "&lt; 18", "-", "sparrat", "12 kap. 4 § SoL"),
    ("ratt_2", "&gt;= 18", "true", "utred", "12 kap. 4 § SoL"),
    ("ratt_3", "&gt;= 65", "false", "tillatet", "12 kap. 1 § SoL"),
    ("ratt_4", "null", "-", "utred", "5 § FL"),
)


def table(
    *rows: tuple[str, ...], policy: str = "UNIQUE", column: str = "", cells: Sequence[str] = ()
) -> bytes:
    """Return a table with these rows; `column` is one more condition, with its cells."""
    inputs = [("alder", "Ålder", "alder"), ("oklart", "Är något oklart?", "lage.oklart")]
    if column:
        inputs.append(("ny", column, column.lower()))
    head = "".join(
        f'<input id="in_{key}" label="{label}"><inputExpression><text>{text}</text></inputExpression></input>'
        for key, label, text in inputs
    )
    body = ""
    for at, (row, *tests, result, lagrum) in enumerate(rows):
        own = [*tests, cells[at]] if column else tests
        body += f'<rule id="{row}">'
        body += "".join(f"<inputEntry><text>{test}</text></inputEntry>" for test in own)
        body += f'<outputEntry><text>"{result}"</text></outputEntry>'
        body += f"<annotationEntry><text>{lagrum}</text></annotationEntry></rule>"
    return (
        '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="m" name="Rätt" namespace="x">'
        '<decision id="ratt" name="Får det beslutas?">'
        f'<decisionTable id="t" hitPolicy="{policy}">{head}<output id="ut" name="utfall"/>'
        f'<annotation name="lagrum"/>{body}</decisionTable></decision></definitions>'
    ).encode()


def against(new: bytes) -> FilSkillnad:
    """Return how a table differs from the one with all four rows."""
    register = "processes/gemensamt/fakta.toml"
    old = {RULES: table(*ROWS), register: tree()[register]}
    (fil,) = diff_trees(old, {**old, RULES: new}).filer
    return fil


def test_a_changed_condition_is_said_with_rule_row_and_values() -> None:
    changed = only(against(table(ROWS[0], ("ratt_2", "&gt;= 20", *ROWS[1][2:]), *ROWS[2:])))
    assert changed.plats == ("ratt", "ratt_2")
    said = "Regeln ”Får det beslutas?”, rad 2: villkoret ”Ålder” ändras från ”minst 18” till ”minst 20”."
    assert changed.ord == (said,)
    assert changed.lagrum == ("12 kap. 4 § SoL",)
    assert changed.regel


def test_a_row_carries_the_paragraphs_it_had_and_has() -> None:
    changed = only(against(table(ROWS[0], (*ROWS[1][:4], "12 kap. 5 § SoL"), *ROWS[2:])))
    assert changed.lagrum == ("12 kap. 5 § SoL", "12 kap. 4 § SoL")


def test_a_row_is_removed_and_another_added() -> None:
    removed = only(against(table(ROWS[0], *ROWS[2:])))
    assert removed.slag == BORTTAGET
    assert "rad 2, tas bort: när Ålder: minst 18; Är något oklart?: ja blir" in removed.ord[0]
    added = only(against(table(*ROWS, ("ratt_5", "-", "-", "utred", "6 § FL"))))
    assert (added.slag, added.lagrum) == (NYTT, ("6 § FL",))
    assert "rad 5, är ny: i alla fall blir resultatet utfall: behöver utredas" in added.ord[0]


def test_a_moved_row_is_moved_and_nothing_else() -> None:
    fil = against(table(ROWS[0], ROWS[2], ROWS[1], ROWS[3]))
    assert only(fil).slag == FLYTTAT
    assert "Ordningen påverkar inte" in only(fil).ord[0]
    assert [rad.flyttad for rad in fil.tabeller[0].rader].count(True) == 1


def test_the_order_matters_when_the_first_row_decides() -> None:
    both = [table(*rows, policy="FIRST") for rows in (ROWS, ROWS[::-1])]
    (fil,) = diff_trees({RULES: both[0]}, {RULES: both[1]}).filer
    assert len(fil.andringar) == 3
    assert not any("Ordningen" in text for one in fil.andringar for text in one.ord)


def test_new_ids_on_all_rows_are_not_taken_for_new_rows() -> None:
    fil = against(table(*((f"Rule_{row[0]}", *row[1:]) for row in ROWS)))
    assert [one.slag for one in fil.andringar] == [ANDRAT] * 4
    assert "radens id ändras" in fil.andringar[0].ord[0]


def test_a_column_that_is_added_shows_in_the_table() -> None:
    fil = against(table(*ROWS, column="Manader", cells=["-", "&gt;= 3", "-", "-"]))
    said = [text for one in fil.andringar for text in one.ord]
    title = "Regeln ”Får det beslutas?”"
    assert said == [
        f"{title}: Nytt villkor ”Manader” (uttrycket manader).",
        f"{title}, rad 2: villkoret ”Manader” ändras från ”spelar ingen roll” till ”minst 3”.",
    ]
    assert [one.slag for one in fil.tabeller[0].kolumner].count(NYTT) == 1


def test_another_hit_policy_concerns_every_paragraph_of_the_table() -> None:
    changed = only(against(table(*ROWS, policy="COLLECT")))
    assert changed.ord == ("Regeln ”Får det beslutas?”: träffregeln ändras från ”UNIQUE” till ”COLLECT”.",)
    assert set(changed.lagrum) == {"12 kap. 4 § SoL", "12 kap. 1 § SoL", "5 § FL"}


@pytest.mark.parametrize(
    ("feel", "words"),
    [
        ("-", "spelar ingen roll"),
        (">= 18", "minst 18"),
        ("[18..29[", "minst 18 och mindre än 29"),
        ("]18..29]", "mer än 18 och högst 29"),
        ("< 19, > 29", "mindre än 19 eller mer än 29"),
        ('< date("2026-07-01")', "tidigare än 2026-07-01"),
        ("not(true)", "nej eller okänt"),
        ("not(null)", "känt"),
        ('"beviljat","sokt"', "beviljat eller sokt"),
        ('"a, b"', "a, b"),
        ("count(x) > 3", "count(x) > 3"),
        ("0.5", "0,5"),
        ("null, <= beslutsdatum", "okänt eller ≤ beslutsdatum"),
    ],
)
def test_feel_in_words(feel: str, words: str) -> None:
    assert i_ord(feel) == words


# ---------------------------------------------------------------- processes


def test_a_new_flow_is_said_from_where_to_where_and_when() -> None:
    flow = (
        '<bpmn:sequenceFlow id="ny" name="Ung" sourceRef="finns_forutsattningar" targetRef="valja_insats">'
        "<bpmn:conditionExpression>=alder &lt; 25</bpmn:conditionExpression></bpmn:sequenceFlow>"
    )
    changed = only(edited(BPMN, ("</bpmn:process>", f"{flow}</bpmn:process>")))
    assert (changed.slag, changed.plats) == (NYTT, ("anvisning", "ny"))
    assert changed.ord == (
        (
            "Nytt flöde från grinden ”Finns förutsättningar för anvisning?” till arbetsuppgiften "
            "”Välja lämplig insats”, när ”Ålder i år” är mindre än 25 (svaret ”Ung”)."
        ),
    )
    assert changed.lagrum == ("12 kap. 4 § SoL",)


def test_a_flow_that_leads_elsewhere() -> None:
    changed = only(edited(BPMN, ('targetRef="hamta_af_uppgift"', 'targetRef="valja_insats"')))
    assert "leder till arbetsuppgiften ”Välja lämplig insats” i stället för till" in changed.ord[0]


def test_what_is_only_drawn_elsewhere_is_layout() -> None:
    text = tree()[BPMN].decode()
    at = text.index('bpmnElement="utred_behovet"')
    shape = text[at : text.index("/>", at)]
    fil = edited(BPMN, (shape, shape.replace('y="', 'y="7')))
    assert fil.bara_utseende
    assert fil.layout == ("Arbetsuppgiften ”Utreda behovet” har flyttats i bilden.",)


def test_a_changed_lagrum_of_a_box_is_for_the_jurist() -> None:
    changed = only(edited(BPMN, ('value="25 § FL"', 'value="25 § FL; 26 § FL"')))
    assert changed.regel
    assert changed.lagrum == ("25 § FL", "26 § FL")


def test_a_changed_name_of_a_box_is_not_for_the_jurist() -> None:
    changed = only(edited(BPMN, ('name="Utreda behovet"', 'name="Utreda behoven"')))
    assert not changed.regel


# ---------------------------------------------------------------- forms, letters, scenarios, parameters


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('"Hur hämtade du uppgiften?"', '"Hur fick du den?"', "frågan ändras från"),
        ('"maxLength": 4000', '"maxLength": 4000, "required": true', "svar krävs."),
        ('"maxLength": 4000', '"maxLength": 100', "största antalet tecken ändras från ”4000” till ”100”"),
        ('"label": "SSBTEK"', '"label": "Sambruk"', "svaret ssbtek ändras från ”SSBTEK” till ”Sambruk”"),
        ('"=af_kalla = ', '"=samtycke = ', "frågan döljs när samtycke = "),
    ],
)
def test_a_changed_property_of_a_field(old: str, new: str, words: str) -> None:
    changed = only(edited(FORM, (old, new)))
    assert changed.ord[0].startswith("Formuläret ”Hämta uppgift från Arbetsförmedlingen”")
    assert words in changed.ord[0]


def test_a_new_answer_is_one_change_and_not_an_order() -> None:
    new = '"values": [{"label": "Vet inte", "value": "vet_ej"},'
    changed = only(edited(FORM, ('"values": [', new)))
    assert [text.partition(": ")[2] for text in changed.ord] == ["nytt svar ”Vet inte”."]


def test_a_changed_word_of_a_letter_is_marked() -> None:
    fil = edited(BREV, ("Du beviljas", "Du får"))
    assert only(fil).slag == ANDRAT
    marked = [part for row in fil.text for part in row.delar if part[0]]
    assert marked == [(BORTTAGET, "beviljas"), (NYTT, "får")]


def test_a_changed_scenario_is_named_under_its_rule() -> None:
    fil = edited(FEATURE, ("Så är svaret utred", "Så är svaret sparrat"))
    assert only(fil).lagrum == ("12 kap. 4 § SoL",)
    assert "”Så är svaret utred” blir ”Så är svaret sparrat”" in only(fil).ord[0]


def test_a_value_of_a_municipality_is_named_with_its_parameter_and_day() -> None:
    changed = only(edited(MALMO, ("varde = 29", "varde = 25")))
    assert changed.ord == (
        (
            "Malmö stad: ”Högsta ålder för arbetsmarknadsanställning utan ekonomiskt bistånd”, "
            "från och med 2013-07-01: värdet ändras från ”29” till ”25”."
        ),
    )
    assert changed.regel


def test_a_file_that_cannot_be_read_is_shown_as_text_with_the_reason() -> None:
    (fil,) = diff_trees(tree(), {**tree(), BPMN: b"<a"}).filer
    assert fil.orsak is not None
    assert "inte läsbar XML" in fil.orsak
    assert fil.text


def test_changes_are_grouped_by_paragraph() -> None:
    new = {**tree(), MALMO: tree()[MALMO].replace(b"varde = 29", b"varde = 25")}
    new[BPMN] = tree()[BPMN].replace(b'value="25 \xc2\xa7 FL"', b'value="26 \xc2\xa7 FL"')
    new[BREV] = tree()[BREV].replace(b"Du beviljas", "Du får".encode())
    groups = diff_trees(tree(), new).per_lagrum()
    assert list(groups)[-1] == "Utan lagrum"
    assert {"25 § FL", "26 § FL"} <= set(groups)


def test_a_value_without_a_paragraph_has_those_of_its_legal_branch() -> None:
    changed = only(
        edited(
            MALMO,
            (
                "min_man_12_4 = [{ galler_fran = 2013-07-01, varde = 0",
                "min_man_12_4 = [{ galler_fran = 2013-07-01, varde = 9",
            ),
        )
    )
    assert changed.grenar == ("R-28",)
    assert changed.lagrum == ("12 kap. 4 § SoL",)


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (BREV, b"<p>x</p>\n" * 200_000, b"<p>y</p>\n<p>x</p>\n" * 100_000),
        (BREV, b"ord " * 400_000, b"ord annat " * 200_000),
        ("processes/prov/stor.dmn", None, None),
    ],
)
def test_what_is_very_large_is_told_in_short(path: str, old: bytes | None, new: bytes | None) -> None:
    if old is None or new is None:
        rows = [(f"r{at}", f"&lt; {at}", "-", "utred", "5 § FL") for at in range(2_000)]
        old, new = table(*rows), table(*((f"s{row[0]}", *row[1:]) for row in rows[::-1]))
    (fil,) = diff_trees({path: old}, {path: new}).filer
    assert fil.andringar
    assert len(fil.text) <= 2_000


@given(st.lists(st.sampled_from("abc")), st.lists(st.sampled_from("abc")))
def test_the_pieces_of_a_comparison_make_both_texts(old: list[str], new: list[str]) -> None:
    pieces = opcodes(old, new)
    assert [one for _, a, b, _, _ in pieces for one in old[a:b]] == old
    assert [one for _, _, _, c, d in pieces for one in new[c:d]] == new
    assert all((kind == "equal") == (old[a:b] == new[c:d]) for kind, a, b, c, d in pieces)


# ---------------------------------------------------------------- order


@given(st.permutations(range(8)))
def test_the_rest_stands_in_order_when_the_moved_are_taken_away(order: list[int]) -> None:
    pairs = list(enumerate(order))
    still = [b for a, b in pairs if (a, b) not in moved(pairs)]
    assert still == sorted(still)
    assert bool(moved(pairs)) == (order != sorted(order))


@given(st.sets(st.integers(0, 6)), st.sets(st.integers(0, 6)))
def test_every_place_is_shown_once(old: set[int], new: set[int]) -> None:
    pairs = sorted(zip(sorted(old), sorted(new), strict=False))
    shown = interleaved(7, 7, pairs)
    assert sorted(a for a, _ in shown if a is not None) == list(range(7))
    assert [b for _, b in shown if b is not None] == list(range(7))
