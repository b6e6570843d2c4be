"""The rättskarta: everything in words, by day and profile, with what is contested shown from both sides."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from server.bundle import Library, library_of
from server.cli import main
from server.coverage.catalogue import Catalogue
from server.dmn.table import Input
from server.errors import LagrumError, ModelRejected
from server.feel import Trace, compile_unary_tests
from server.feel.scope import RootScope
from server.profile import Profile, load_profiles
from server.rattskarta import (
    Choice,
    Grenkort,
    Rattskarta,
    Sources,
    build,
    command,
    load_keys,
    load_sources,
    select,
    show,
)
from server.rattskarta.day import Day
from server.rattskarta.keys import OMTVISTAT
from server.rattskarta.page import body
from server.rattskarta.parts import paragraph_order
from server.rattskarta.text import lines_of, marks

ROOT = Path(__file__).parent.parent
TODAY = date(2026, 11, 22)
_H = re.compile(r"\bH-\d+\b")


@pytest.fixture(scope="module")
def sources() -> Sources:
    return load_sources(ROOT)


@pytest.fixture(scope="module")
def profiles() -> Mapping[str, Profile]:
    return load_profiles(ROOT)


@pytest.fixture(scope="module")
def malmo_day(sources: Sources, profiles: Mapping[str, Profile]) -> Day:
    return Day(sources.keys, sources.facts, profiles["malmo"], TODAY)


@pytest.fixture(scope="module")
def malmo(sources: Sources, profiles: Mapping[str, Profile]) -> Rattskarta:
    return build(sources, profiles["malmo"], TODAY)


@pytest.fixture
def read_once(sources: Sources, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the command use what is read already."""
    monkeypatch.setattr(command, "load_sources", lambda _root, *, prove: sources)


def card(karta: Rattskarta, gren: str) -> Grenkort:
    (found,) = (one for one in karta.kort if one.id == gren)
    return found


def texts_of(kort: Grenkort) -> Iterator[str]:
    yield from (kort.namn, kort.rubrik, *kort.forutsattningar, *kort.sakerhet)
    yield from (text for _, text in kort.falt)
    yield from (one.text for rad in kort.rader for one in rad.villkor if not one.kod)
    yield from (text for rad in kort.rader for text in (rad.verkan, rad.foljd, rad.motivering))
    yield from (one.varde for one in kort.parametrar)


# ---------------------------------------------------------------- words


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        (">= 18", "minst 18"),
        ("< 18", "mindre än 18"),
        ("[10..12]", "10–12"),
        ("]0..1[", "mer än 0 och mindre än 1"),
        ("true", "ja"),
        ("not(true)", "nej eller okänt"),
        ("not(null)", "känt"),
        ("null, >= 18", "minst 18 eller okänt"),
        ("< beslutsdatum", "före beslutsdagen"),
        ('date("2026-07-01")', None),
        (">= param.ak_manader", "minst 3"),
        ('"beviljat", null', "försörjningsstöd är beviljat eller okänt"),
        ('not("LP")', "annat än laglighetsprövning, eller okänt"),
        ('"ett värde som ingen känner"', None),
        ('contains(?, "x")', None),
    ],
)
def test_a_cell_is_said_in_words_or_left_as_written(malmo_day: Day, cell: str, words: str | None) -> None:
    column = Input("Försörjningsstöd?", lambda _: None, "string", (), source="fs_status")
    assert malmo_day.cells.words(column, compile_unary_tests(cell, names=["param", "beslutsdatum"])) == words


def test_the_words_say_okant_exactly_when_the_cell_takes_what_is_not_known(
    sources: Sources, malmo_day: Day
) -> None:
    said = 0
    for table, _ in sources.catalogue.tables.values():
        for rule in table.rules:
            for at, test in rule.tests:
                words = malmo_day.cells.words(table.inputs[at], rule.cells[at])
                assert words is not None, (table.decision, rule.id, rule.cells[at].source)
                takes = test(None, RootScope({"param": malmo_day.cells.param}, Trace())) is True
                assert (words == "okänt" or words.endswith("eller okänt")) is takes, (table.decision, words)
                said += 1
    assert said > 1000


def test_a_formula_among_the_results_has_no_words_and_a_code_without_words_neither(malmo_day: Day) -> None:
    cells = malmo_day.cells
    assert cells.result("null") == ""
    assert cells.result('"fs_status"') == "Försörjningsstöd"
    assert cells.result("param.delegation[1].punkt") is None
    assert cells.result('"ett värde som ingen känner"') is None


def test_a_code_that_two_facts_mean_differently_is_not_guessed(malmo_day: Day) -> None:
    column = Input("Uträknat?", lambda _: None, "string", (), source="nagot_annat")
    cell = compile_unary_tests('"annat"')  # a reason for absence, or a hindrance to earning a living
    assert malmo_day.cells.words(column, cell) is None


def test_every_result_that_is_no_formula_has_words(sources: Sources, malmo_day: Day) -> None:
    results = {
        one for table, _ in sources.catalogue.tables.values() for rule in table.rules for one in rule.results
    }
    assert [one for one in results if malmo_day.cells.result(one) is None and "param." not in one] == []


def test_no_shorthand_is_left_in_what_a_jurist_reads(malmo: Rattskarta) -> None:
    shorthand = re.compile(
        r"\b[a-z]+_[a-z_]+\b|PARAM|\[[VSGTU][]/ ]|[∧∨∈≠]|\b(?:FS|AMA|ASF|ASN|KS|OMTV|SEK0)\b"
    )
    left = [(kort.id, text) for kort in malmo.kort for text in texts_of(kort) if shorthand.search(text)]
    assert left == []


def test_a_branch_says_its_conditions_outcome_decider_appeal_secrecy_source_and_certainty(
    malmo: Rattskarta,
) -> None:
    kort = card(malmo, "R-10")
    falt = dict(kort.falt)
    assert "Samråd med Arbetsförmedlingen har hållits" in kort.forutsattningar
    assert falt["Utfall"] == "Beslut om försörjningsstöd med villkor om viss verksamhet under viss tid"
    assert falt["Beslutar"] == "Socialsekreterare (punkt 2.7 i delegationsordningen)"
    assert falt["Överklagande"].startswith("Förvaltningsbesvär")
    assert falt["Sekretess"].startswith("Sekretess enligt 26 kap. 1 § OSL")
    assert falt["Källa"] == "Malmös utredning (S0) 3.4, 5.2, 8.1"
    assert kort.sakerhet == ("återgivet i utredningarna",)
    assert [one.punkt for one in kort.delegater] == ["2.7"]
    assert kort.scenarier
    assert kort.rader
    assert kort.steg


def test_a_reason_names_what_goes_into_it_and_says_the_value_of_the_day(malmo_day: Day) -> None:
    said = malmo_day.filled("Efter {sex_manader}: {platser_kvar} platser, minst {param.ak_manader} månader.")
    assert said == "Efter [dagen då sex månader har gått]: [platser kvar] platser, minst 3 månader."


def test_every_branch_of_the_register_has_its_card(sources: Sources, malmo: Rattskarta) -> None:
    assert [one.id for one in malmo.kort] == list(sources.catalogue.branches)


# ---------------------------------------------------------------- day and profile


def test_a_profile_has_its_own_values_and_the_other_way_of_the_contested_is_marked(
    sources: Sources, profiles: Mapping[str, Profile], malmo: Rattskarta
) -> None:
    skr = build(sources, profiles["skr_norm"], TODAY)
    values = [card(karta, "R-18").fragor[0].valt[0].varde for karta in (malmo, skr)]
    assert values == ["viss verksamhet", "arbetsmarknadsenheten räcker"]
    warning = [
        [rad.bortvald for rad in card(karta, "R-18").rader if rad.verkan == "Varnar"]
        for karta in (malmo, skr)
    ]
    assert warning == [[True, True], [False, False]]


def test_a_new_value_shows_from_its_first_day(sources: Sources, profiles: Mapping[str, Profile]) -> None:
    malmo = profiles["malmo"]
    (first,) = malmo.varden["arbetsloshetsnamnd"]
    later = first.model_copy(update={"galler_fran": date(2027, 1, 1), "varde": "asn"})
    changed = replace(malmo, varden={**malmo.varden, "arbetsloshetsnamnd": (first, later)})
    days = (date(2026, 12, 31), date(2027, 1, 1))
    shown = [card(build(sources, changed, day), "R-71").parametrar[0].varde for day in days]
    assert shown == ["kommunstyrelsen", "arbetsmarknads- och socialnämnden"]


def test_before_its_first_value_a_parameter_has_none(
    sources: Sources, profiles: Mapping[str, Profile]
) -> None:
    karta = build(sources, profiles["malmo"], date(2012, 12, 31))
    (value,) = card(karta, "R-71").parametrar
    assert (value.varde, value.galler_fran) == ("", None)
    assert "inget värde den dagen" in " ".join(lines_of(karta)).replace("\n", " ")


@pytest.mark.parametrize(
    ("day", "lagrum"),
    [(date(2025, 6, 30), "4 kap. 5 § SoL (2001:453)"), (date(2025, 7, 1), "12 kap. 5 § SoL")],
)
def test_a_paragraph_has_the_number_of_the_day(
    sources: Sources, profiles: Mapping[str, Profile], day: date, lagrum: str
) -> None:
    assert lagrum in card(build(sources, profiles["malmo"], day), "R-30").lagrum


def test_what_holds_changes_on_its_days(sources: Sources, profiles: Mapping[str, Profile]) -> None:
    def held(day: date) -> str:
        return " ".join(one.text for one in build(sources, profiles["malmo"], day).tid)

    assert "inte i kraft" in held(date(2026, 6, 30))
    assert "får förbereda" in held(date(2026, 7, 1))
    assert "får förbereda" in held(date(2026, 9, 30))
    assert "obligatoriskt" in held(date(2026, 10, 1))


# ---------------------------------------------------------------- what is contested


def test_what_is_contested_has_two_sides_and_only_that_is_called_contested(malmo: Rattskarta) -> None:
    assert len(malmo.fragor) == 21
    for fraga in malmo.fragor:
        assert (fraga.tvist.b is not None) or fraga.tvist.slag == "osakert", fraga.id
    assert "Omtvistat" in marks(card(malmo, "R-18"))
    assert marks(card(malmo, "R-44")) == ("Osäkert",)
    assert marks(card(malmo, "R-01")) == ()


def test_every_h_that_a_parameter_names_is_there_and_lists_the_parameter(
    sources: Sources, profiles: Mapping[str, Profile]
) -> None:
    tvister = sources.keys.tvister
    named = {
        (name, h)
        for name, parameter in profiles["malmo"].parametrar.items()
        for value in ("", *(one.kalla for one in parameter.varden))
        for h in _H.findall(f"{parameter.tvivel} {value}")
    }
    listed = {(name, h) for h, tvist in tvister.items() for name in tvist.parametrar}
    assert named == listed


def test_every_h_that_a_model_names_is_there_and_every_other_touches_something(sources: Sources) -> None:
    tvister = sources.keys.tvister
    files = sources.catalogue.library.files.items()
    texts = [text.decode() for path, text in files if path.endswith((".dmn", ".bpmn", ".form", ".json"))]
    assert {h for text in texts for h in _H.findall(text)} <= set(tvister)
    # These four tell a reader what not to rely on; nothing in the models depends on them.
    loose = {h for h, tvist in tvister.items() if not tvist.grenar and not tvist.parametrar}
    assert loose == {"H-0", "H-10", "H-11", "H-18"}


def test_every_branch_whose_appeal_is_contested_is_under_h4(sources: Sources) -> None:
    said = {post.id for post in sources.keys.register.values() if "OMTV" in (post.overklagande or "")}
    assert said <= set(sources.keys.tvister["H-4"].grenar)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (b'slag = "omtvistat"', b'slag = "omtvistat"\nsort = "x"', "okänd nyckel"),
        (b'slag = "omtvistat"', b'slag = "oklart"', "tillåtna värdena"),
        (b'"R-38"', b'"R-999"', "R-999"),
        (b"b = { text", b"c = { text", "okänd nyckel"),
        (b"[H-0]", b"[H-0", "TOML"),
    ],
)
def test_what_is_not_understood_of_the_contested_is_refused(
    sources: Sources, old: bytes, new: bytes, said: str
) -> None:
    with pytest.raises(ModelRejected, match=said):
        load_keys(with_file(sources.catalogue.library, OMTVISTAT, lambda text: text.replace(old, new, 1)))


def test_the_contested_with_one_side_only_is_refused(sources: Sources) -> None:
    def without_b(text: bytes) -> bytes:
        return re.sub(rb"(?m)^b = .*$", b"", text, count=1)

    with pytest.raises(ModelRejected, match="två ståndpunkter"):
        load_keys(with_file(sources.catalogue.library, OMTVISTAT, without_b))


def with_file(library: Library, path: str, change: Callable[[bytes], bytes]) -> Library:
    return library_of(library.root, {**library.files, path: change(library.files[path])})


# ---------------------------------------------------------------- choosing and showing


def test_a_paragraph_is_chosen_whole_and_a_search_finds_every_word(malmo: Rattskarta) -> None:
    chosen = select(malmo, Choice(lagrum="12 kap. 4 § sol"))
    assert {"R-10", "R-18"} <= {one.id for one in chosen.kort}
    assert all("12 kap. 4 § SoL" in one.lagrum for one in chosen.kort)
    assert "R-16" in {one.id for one in select(malmo, Choice(sok="samråd SAKNAS")).kort}
    assert select(malmo, Choice(sok="samråd finnsintesomord")).kort == ()


def test_paragraphs_stand_in_the_order_of_the_act() -> None:
    mixed = [
        "12 kap. 4 a § SoL",
        "12 kap. 4 § SoL",
        "6 § FL",
        "11 kap. 5 § SoL",
        "12 kap. 4 § tredje stycket SoL",
    ]
    assert sorted(mixed, key=paragraph_order) == [
        "6 § FL",
        "11 kap. 5 § SoL",
        "12 kap. 4 § SoL",
        "12 kap. 4 § tredje stycket SoL",
        "12 kap. 4 a § SoL",
    ]


def test_tagged_is_not_proved_until_it_is_played(
    sources: Sources, profiles: Mapping[str, Profile], malmo: Rattskarta
) -> None:
    tagged = card(malmo, "R-16")
    assert tagged.bevisad is None
    assert "inte spelats" in body(malmo)
    played = build(replace(sources, bevis={"R-16": tagged.scenarier[:1]}), profiles["malmo"], TODAY)
    assert card(played, "R-16").scenarier == tagged.scenarier[:1]
    assert "Inte bevisat" in marks(card(played, "R-18"))
    assert "har spelats nu" in body(played)


def test_a_branch_that_nothing_carries_is_shown_as_not_built(
    sources: Sources, profiles: Mapping[str, Profile]
) -> None:
    files = {
        path: text for path, text in sources.catalogue.library.files.items() if not path.endswith(".dmn")
    }
    bare = {path: text for path, text in files.items() if not path.endswith(".bpmn")}
    library = library_of(ROOT, bare)
    karta = build(replace(sources, catalogue=Catalogue(library)), profiles["malmo"], TODAY)
    assert marks(card(karta, "R-08"))[-1] == "Inte byggt"
    assert "ingen regel och ingen process bär grenen" in body(karta)


@pytest.mark.usefixtures("read_once")
def test_the_command_prints_one_branch_for_a_day_and_a_profile(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["rattskarta", "--gren", "r-28", "--profil", "goteborg", "--datum", "2026-11-22"])
    said = " ".join(capsys.readouterr().out.split())
    assert code == 0
    assert "Göteborgs Stad den 2026-11-22" in said
    assert "Karenstid Göteborg (R-28)" in said
    assert "3 månader (från 2013-07-01" in said
    assert "(R-10)" not in said


@pytest.mark.usefixtures("read_once")
def test_the_command_writes_a_page_that_needs_nothing_else(tmp_path: Path) -> None:
    out = io.StringIO()
    file = tmp_path / "ut" / "karta.html"
    show(ROOT, out, profil="malmo", dag=TODAY, choice=Choice(gren="R-16"), html=file, prova=False)
    page = file.read_text("utf-8")
    assert str(file) in out.getvalue()
    assert "Samråd saknas (R-16)" in page
    assert not re.search(r"(?:src|href)=\"(?!#)", page)


@pytest.mark.parametrize(("profil", "gren"), [("lund", ""), ("malmo", "R-999")])
@pytest.mark.usefixtures("read_once")
def test_a_profile_or_branch_that_is_not_there_is_refused(profil: str, gren: str) -> None:
    with pytest.raises(LagrumError):
        show(ROOT, io.StringIO(), profil=profil, dag=TODAY, choice=Choice(gren=gren), html=None, prova=False)


def test_a_day_that_is_not_a_day_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["rattskarta", "--datum", "2026-13-01"])
    assert left.value.code == 2
    assert "ÅÅÅÅ-MM-DD" in capsys.readouterr().err
