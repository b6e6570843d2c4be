from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from server.coverage.catalogue import Catalogue
from server.coverage.command import lines_of
from server.coverage.counting import Coverage
from server.coverage.drawing import draw
from server.coverage.exceptions import Undantag, load_undantag
from server.coverage.limits import limits_of
from server.coverage.recording import Played, Trail, record
from server.coverage.report import write_report
from server.errors import ModelRejected
from server.scenarios import Stage, load_scenarios, open_stage, read_feature

ROOT = Path(__file__).parent.parent
SAMRAD = """# language: sv
Egenskap: Samråd

  Regel: 12 kap. 4 § SoL

    @R-05
    Scenario: Ingen uppgift om försörjningsstöd
      När frågan "anvisning" prövas
      Så är svaret utred

    @R-16
    Scenario: Utan samråd
      Givet att samrad_af_genomfort är nej
      När frågan "anvisning" prövas
      Så är svaret spärrat

    Scenario: Efter beslutet
      Givet att samrad_datum är 2026-05-05
      När frågan "anvisning" prövas
      Så är svaret spärrat
"""


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    with open_stage(ROOT) as stage:
        yield stage


@pytest.fixture(scope="module")
def played(stage: Stage) -> tuple[Played, ...]:
    return record(stage, read_feature(SAMRAD, "samrad.feature"))


@pytest.fixture(scope="module")
def coverage(stage: Stage, played: tuple[Played, ...]) -> Coverage:
    return Coverage(Catalogue(stage.library), played, {})


def samrad(coverage: Coverage) -> set[int]:
    table, _ = coverage.catalogue.tables["anvisning_samrad"]
    return {rule.index for rule in table.rules if coverage.hits[f"rad anvisning_samrad/{rule.id}"]}


def test_the_rows_that_a_scenario_hit_are_counted(coverage: Coverage) -> None:
    table, _ = coverage.catalogue.tables["anvisning_samrad"]
    assert samrad(coverage)
    assert samrad(coverage) < {rule.index for rule in table.rules}


def test_a_scenario_that_does_not_hold_covers_nothing(played: tuple[Played, ...], stage: Stage) -> None:
    failed = [one for one in played if one.result.fel is not None]
    assert [one.scenario.name for one in failed] == ["Ingen uppgift om försörjningsstöd"]
    alone = Coverage(Catalogue(stage.library), tuple(failed), {})
    assert not any(alone.hits.values())
    assert not alone.passes


def test_a_branch_is_proved_only_by_a_scenario_tagged_with_it(coverage: Coverage) -> None:
    assert [one.name for one in coverage.proofs["R-16"]] == ["Utan samråd"]


def test_a_branch_that_nothing_carries_is_another_hole_than_one_without_scenario(coverage: Coverage) -> None:
    ids = {hole.id for hole in coverage.holes if hole.kind == "gren"}
    assert "gren R-10" in ids
    assert {id_ for id_ in ids if id_.startswith("obyggd")} == {
        f"obyggd {gren}" for gren in coverage.catalogue.branches if gren not in coverage.carriers
    }


def test_what_was_refused_took_no_flow_but_tried_its_rules(stage: Stage) -> None:
    [scenario] = [
        one
        for one in load_scenarios(ROOT, [ROOT / "features/vagval/bekrafta_spar.feature"])
        if one.name == "Den som inte får försörjningsstöd kan inte anvisas"
    ]
    [one] = record(stage, [scenario])
    assert one.result.fel is None
    assert any(decision == "spar_bekraftat" for decision, _ in one.trail.rows)
    assert ("vagval", "spar_anvisning") not in one.trail.flows


def test_recording_leaves_no_trace_in_the_answer(stage: Stage, played: tuple[Played, ...]) -> None:
    again = record(stage, [one.scenario for one in played])
    assert [one.result for one in again] == [one.result for one in played]


def test_a_limit_is_tried_when_both_sides_are(coverage: Coverage) -> None:
    table, _ = coverage.catalogue.tables["vagval_stodinsats"]
    at = next(i for i, column in enumerate(table.inputs) if column.type_name == "number")
    one = Trail(values={(table.decision, at): {Decimal(19)}})
    both = Trail(values={(table.decision, at): {Decimal(18), Decimal(19), Decimal(29), Decimal(30)}})
    untried = [limit for limit in limits_of([table], [one]) if limit.untried]
    assert ("på 29", "efter 29") in [limit.untried for limit in untried]
    assert not [limit for limit in limits_of([table], [both]) if limit.untried]


def test_an_exception_excuses_its_hole_and_shows_its_reason(coverage: Coverage, tmp_path: Path) -> None:
    hole = next(hole for hole in coverage.holes if hole.kind == "rad")
    undantag = Undantag(hole.id, "väntar på regler", date(2026, 11, 22), "ärende 3")
    excused = Coverage(coverage.catalogue, coverage.played, {hole.id: undantag})
    before, after = (next(s for s in c.sums if s.kind == "rad") for c in (coverage, excused))
    assert (after.excused, after.holes) == (1, before.holes - 1)
    write_report(excused, tmp_path)
    assert "väntar på regler" in (tmp_path / "index.html").read_text("utf-8")


def test_an_exception_for_what_is_covered_is_told(coverage: Coverage) -> None:
    undantag = Undantag("rad anvisning_samrad/finns_inte", "gammalt", date(2026, 1, 1), "ärende 3")
    left = Coverage(coverage.catalogue, coverage.played, {undantag.id: undantag})
    assert "Undantaget behövs inte längre: rad anvisning_samrad/finns_inte" in lines_of(left)


@pytest.mark.parametrize(
    "row", ['{ id = "gren R-01" }', '{ id = "gren R-01", skal = "", datum = 2026-11-22, tas_bort = "x" }']
)
def test_an_exception_without_its_reason_is_refused(row: str, tmp_path: Path) -> None:
    (tmp_path / "features").mkdir()
    (tmp_path / "features/undantag.toml").write_text(f"undantag = [{row}]", "utf-8")
    with pytest.raises(ModelRejected, match=r"features/undantag\.toml, gren R-01"):
        load_undantag(tmp_path)


def test_the_exceptions_of_the_project_can_be_read() -> None:
    assert all(one.skal and one.tas_bort for one in load_undantag(ROOT).values())


def test_the_report_is_self_contained_and_has_no_script(coverage: Coverage, tmp_path: Path) -> None:
    write_report(coverage, tmp_path)
    pages = {path.name: path.read_text("utf-8") for path in tmp_path.iterdir()}
    assert set(pages) == {"index.html", "processer.html", "tabeller.html", "grenar.html", "granser.html"}
    assert not any("<script" in text or "http://" in text.replace(SVG, "") for text in pages.values())


SVG = "http://www.w3.org/2000/svg"


def test_a_diagram_shows_what_was_not_passed() -> None:
    file = "processes/vagval/vagval.bpmn"
    svg = draw((ROOT / file).read_bytes(), file, lambda own: own != "skola")
    assert svg.count('class="oprovad"') == 1
    assert svg.count("<g ") > 20


def test_names_in_a_diagram_are_escaped() -> None:
    file = "processes/vagval/vagval.bpmn"
    xml = (ROOT / file).read_bytes().replace(b'name="Skola"', b'name="x"')
    assert "<b>" not in draw(xml.replace(b'name="', b'name="&lt;b&gt;'), file, lambda _: None)


def test_the_printed_table_names_each_hole(coverage: Coverage) -> None:
    out = io.StringIO()
    print("\n".join(lines_of(coverage)), file=out)
    assert "Tabellrader" in out.getvalue()
    assert "Kravet är inte uppfyllt" in out.getvalue()
