"""The editor's page and what it calls: kept, saved, refused, compared; nobody's work is lost."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from server.access import Actor
from server.bundle import load_tree
from server.verkstad import forslag, granska, sparning
from server.verkstad.kontroll import check_tree
from server.verkstad.mallar import element_templates, operations
from server.web.security import MAX_REQUEST
from server.web.verkstad.jamfor import side_by_side
from tests.web_stage import ROOT, Stage, hidden, raise_stage

PATH = "processes/karnprocess/karnprocess.bpmn"
UTVECKLARE = ("socialtjanst", "arbetsmarknad")


class Bench:
    """A draft about kärnprocessen, with two who edit it and one who may only read."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.vera, self.samir = (
            stage.staff(name, "verksamhetsutvecklare", "namndsenheten", UTVECKLARE)
            for name in ("vera", "samir")
        )
        stage.staff("gustav", "granskare", "namndsenheten", UTVECKLARE)
        self.utkast = forslag.create_forslag(stage.house, self.vera, "karnprocess", "Körkort").id
        self.client = stage.client("vera")

    def url(self, what: str, path: str = PATH) -> str:
        return f"/verkstaden/utkast/{self.utkast}/{what}/{path}"

    def put(self, what: str, content: bytes, builds_on: object = 0, path: str = PATH) -> Any:
        return self.client.put(
            self.url(what, path),
            data=content,
            headers={"X-Bygger-Pa": str(builds_on)},
            content_type="text/plain",
        )

    def view(self, actor: Actor | None = None) -> sparning.FilVy:
        return sparning.load_fil(self.stage.house, actor or self.vera, self.utkast, PATH)

    def saved_by_samir(self, content: bytes = b"<samir/>") -> None:
        sparning.save_fil(self.stage.house, self.samir, self.utkast, PATH, content, self.view().sparning)

    def page_data(self, who: str = "vera", path: str = PATH) -> dict[str, Any]:
        page = self.stage.client(who).get(self.url("fil", path)).get_data(as_text=True)
        start = page.index("data-sida='") + len("data-sida='")
        found: dict[str, Any] = json.loads(page[start : page.index("'", start)])
        return found


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(raise_stage(tmp_path))


# ---------------------------------------------------------------- the page


def test_the_page_says_what_its_scripts_need(bench: Bench) -> None:
    data = bench.page_data()
    assert (data["slag"], data["skrivskydd"], data["sparning"], data["kladd"]) == ("bpmn", False, 0, None)
    assert data["urls"]["spara"] == bench.url("fil")
    assert [one["id"] for one in data["data"]["formular"][:4]] == [
        "avsluta_insats",
        "kartlagg",
        "planera",
        "skriv_in",
    ]
    assert {"id": "fortsattning", "namn": "Insatsens fortsättning"}.items() <= next(
        one for one in data["data"]["beslut"] if one["id"] == "fortsattning"
    ).items()
    assert len(data["data"]["mallar"]) == len(operations())


def test_only_the_editors_pages_may_have_styles_of_their_own(bench: Bench) -> None:
    policy = bench.client.get(bench.url("fil")).headers["Content-Security-Policy"]
    assert "style-src-attr 'unsafe-inline'" in policy
    assert "script" not in policy
    assert "unsafe-eval" not in policy
    assert "style-src-attr" not in bench.client.get("/verkstaden").headers["Content-Security-Policy"]


@pytest.mark.parametrize(
    ("path", "slag"),
    [
        ("processes/karnprocess/planeringsfrist.dmn", "dmn"),
        ("forms/karnprocess/kartlagg.form", "form"),
        ("processes/gemensamt/fakta.toml", "text"),
        ("features/karnprocess/kartlaggning_till_avslut.feature", "feature"),
        ("processes/anvisning/brev/anvisning.html", "brev"),
    ],
)
def test_the_editor_is_chosen_by_the_files_ending(bench: Bench, path: str, slag: str) -> None:
    assert bench.page_data(path=path)["slag"] == slag


def test_a_reviewer_reads_and_cannot_write(bench: Bench) -> None:
    assert bench.page_data("gustav")["skrivskydd"] is True
    client = bench.stage.client("gustav")
    assert client.put(bench.url("fil"), data=b"x", headers={"X-Bygger-Pa": "0"}).status_code == 403
    assert client.get(bench.url("krock")).status_code == 403


def test_a_socialsekreterare_sees_nothing_of_it(bench: Bench) -> None:
    assert bench.stage.client("eva").get(bench.url("fil")).status_code == 403


def test_a_file_that_is_not_there_is_told(bench: Bench) -> None:
    assert bench.client.get(bench.url("fil", "processes/x/x.bpmn")).status_code == 404


def test_a_reviewers_open_comments_stand_beside_the_file(bench: Bench) -> None:
    house = bench.stage.house
    gustav = bench.stage.staff("gustav", "granskare", "namndsenheten", UTVECKLARE)
    bench.put("fil", bench.view().innehall + b"\n")
    granska.send_to_review(house, bench.vera, bench.utkast)
    granska.add_kommentar(house, gustav, bench.utkast, PATH, "planera", "Vilket lagrum?")
    page = bench.client.get(bench.url("fil")).get_data(as_text=True)
    assert '<button type="button" data-element="planera">' in page
    assert "Vilket lagrum?" in page
    other = bench.client.get(bench.url("fil", "forms/karnprocess/planera.form")).get_data(as_text=True)
    assert "Vilket lagrum?" not in other


# ---------------------------------------------------------------- saving


def test_a_kladd_is_kept_for_its_writer_alone(bench: Bench) -> None:
    answer = bench.put("kladd", b"<vera/>")
    assert answer.status_code == 200
    assert answer.json["sparning"] == 0
    assert bench.client.get(bench.url("innehall") + "?version=min").data == b"<vera/>"
    other = bench.stage.client("samir")
    assert other.get(bench.url("innehall") + "?version=min").data == bench.view().innehall != b"<vera/>"


def test_a_save_is_for_all_and_stands_in_the_history(bench: Bench) -> None:
    answer = bench.put("fil", b"<vera/>")
    assert answer.status_code == 200
    assert bench.stage.client("samir").get(bench.url("innehall")).data == b"<vera/>"
    rows = bench.client.get(bench.url("historik")).get_json()["rader"]
    assert [(row["nr"], row["av"], row["slag"]) for row in rows] == [
        (answer.json["sparning"], "Vera Prov", "sparad")
    ]


def test_who_was_second_is_told_who_was_first_and_loses_nothing(bench: Bench) -> None:
    bench.saved_by_samir()
    answer = bench.put("fil", b"<vera/>", 0)
    assert answer.status_code == 409
    assert (answer.json["av"], answer.json["krock"]) == ("Samir Prov", True)
    assert bench.view().innehall == b"<samir/>"
    kept = bench.view().kladd
    assert kept is not None
    assert kept.innehall == b"<vera/>"


def test_who_still_writes_is_told_that_somebody_saved(bench: Bench) -> None:
    assert bench.put("kladd", b"<vera/>").get_json()["fore"] is None
    bench.saved_by_samir()
    assert bench.put("kladd", b"<vera/>").get_json()["fore"] == "Samir Prov"


@pytest.mark.parametrize("builds_on", ["", "-1", "x", "1" * 12])
def test_a_save_must_say_what_it_builds_on(bench: Bench, builds_on: str) -> None:
    assert bench.put("fil", b"<vera/>", builds_on).status_code == 422


def test_a_model_may_be_five_megabytes_and_other_pages_take_one(bench: Bench) -> None:
    large = b" " * (MAX_REQUEST * 3)
    assert bench.put("kladd", large).status_code == 200
    assert bench.put("fil", b" " * (5 * 1024 * 1024 + 1)).status_code == 413
    assert bench.client.post("/verkstaden", data=large, content_type="text/plain").status_code == 413


def test_a_save_without_a_csrf_token_is_refused(tmp_path: Path) -> None:
    bench = Bench.__new__(Bench)
    stage = raise_stage(tmp_path, csrf=True)
    bench.stage, bench.client, bench.utkast = stage, stage.app.test_client(), "x"
    assert bench.put("fil", b"<vera/>").status_code == 400


def test_a_path_out_of_the_tree_is_refused(bench: Bench) -> None:
    assert bench.put("kladd", b"x", 0, "processes/../../etc/passwd.toml").status_code in {404, 422}
    assert bench.put("kladd", b"x", 0, "server/app.py").status_code == 422


def test_an_earlier_version_is_restored_as_the_newest(bench: Bench) -> None:
    first = bench.put("fil", b"<ett/>").json["sparning"]
    bench.put("fil", b"<tva/>", first)
    answer = bench.client.post(f"/verkstaden/utkast/{bench.utkast}/fil-aterstall", data={"sparning": first})
    assert answer.status_code == 303
    assert bench.view().innehall == b"<ett/>"


# ---------------------------------------------------------------- conflicts


@pytest.fixture
def krock(bench: Bench) -> Bench:
    """Vera has written on what samir then saved over."""
    bench.put("kladd", b"<vera>\n</vera>")
    bench.saved_by_samir(b"<samir>\n</samir>")
    return bench


def _choose(bench: Bench, which: str) -> Any:
    page = bench.client.get(bench.url("krock")).get_data(as_text=True)
    return bench.client.post(bench.url("krock"), data={"val": which, "sparning": hidden(page, "sparning")})


def test_an_own_version_that_was_saved_over_is_compared_before_it_is_opened(krock: Bench) -> None:
    answer = krock.client.get(krock.url("fil"))
    assert answer.status_code == 302
    page = krock.client.get(answer.location).get_data(as_text=True)
    assert "Samir Prov sparade filen" in page
    assert "&lt;samir&gt;" in page
    assert "&lt;vera&gt;" in page


def test_two_versions_are_told_apart_in_words(bench: Bench) -> None:
    old = bench.view().innehall
    bench.put("kladd", old.replace(b"Avsluta insatsen", b"Veras namn"))
    bench.saved_by_samir(old.replace("Planera mål och aktiviteter".encode(), b"Samirs namn"))
    page = bench.client.get(bench.url("krock")).get_data(as_text=True)
    words = page[page.index("Det som skiljer") : page.index("Rad för rad")]
    assert "Veras namn" in words
    assert "Samirs namn" in words


def test_my_version_is_chosen_and_theirs_is_in_the_history(krock: Bench) -> None:
    assert _choose(krock, "min").status_code == 303
    assert krock.view().innehall == b"<vera>\n</vera>"
    kept = sparning.history(krock.stage.house, krock.vera, krock.utkast, PATH)
    contents = [sparning.load_sparning(krock.stage.house, krock.vera, krock.utkast, one.nr) for one in kept]
    assert b"<samir>\n</samir>" in contents


def test_their_version_is_chosen_and_mine_is_in_the_history(krock: Bench) -> None:
    assert _choose(krock, "sparad").status_code == 303
    assert krock.view().innehall == b"<samir>\n</samir>"
    assert krock.view().kladd is None
    kept = sparning.history(krock.stage.house, krock.vera, krock.utkast, PATH)
    contents = [sparning.load_sparning(krock.stage.house, krock.vera, krock.utkast, one.nr) for one in kept]
    assert b"<vera>\n</vera>" in contents


def test_a_choice_made_on_an_older_page_is_asked_again(krock: Bench) -> None:
    page = krock.client.get(krock.url("krock")).get_data(as_text=True)
    seen = hidden(page, "sparning")
    krock.saved_by_samir(b"<samir-igen/>")
    answer = krock.client.post(krock.url("krock"), data={"val": "min", "sparning": seen})
    assert answer.location.endswith(krock.url("krock"))
    assert krock.view().innehall == b"<samir-igen/>"


def test_one_may_go_on_with_the_own_version(krock: Bench) -> None:
    assert krock.client.get(krock.url("fil") + "?version=min").status_code == 200


def test_lines_stand_beside_each_other() -> None:
    (part,) = side_by_side(b"a\nb\nc\n", b"a\nB\nc\nd\n")
    assert [(row.kind, row.left, row.right) for row in part] == [
        ("lika", "a", "a"),
        ("andrad", "b", "B"),
        ("lika", "c", "c"),
        ("tillagd", "", "d"),
    ]


def test_a_change_deep_in_a_long_file_has_its_own_line_numbers() -> None:
    lines = [f"rad {number}" for number in range(50_000)]
    changed = [*lines[:40_000], "ny", *lines[40_001:]]
    (part,) = side_by_side("\n".join(lines).encode(), "\n".join(changed).encode())
    (row,) = [row for row in part if row.kind == "andrad"]
    assert (row.left_number, row.left, row.right) == (40_001, "rad 40000", "ny")


# ---------------------------------------------------------------- findings


@pytest.fixture(scope="module")
def tree() -> dict[str, bytes]:
    return load_tree(ROOT)


def _texts(tree: dict[str, bytes], path: str, old: str, new: str) -> list[tuple[str, str, int]]:
    content = tree[path].decode()
    assert old in content
    found = check_tree({**tree, path: content.replace(old, new).encode()}, path)
    return [(one.kod, one.element, one.rad) for one in found if one.allvar == "fel"]


def test_what_is_published_has_no_faults(tree: dict[str, bytes]) -> None:
    for path in (PATH, "processes/karnprocess/planeringsfrist.dmn", "forms/karnprocess/kartlagg.form"):
        assert [one for one in check_tree(tree, path) if one.allvar == "fel"] == []


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('formId="kartlagg"', 'formId="borta"', ("olaslig", "kartlagg", 0)),
        ('vag = "revidera"', 'vag = = "revidera"', ("olaslig", "plan_revideras", 0)),
        (
            'candidateGroups="arbetsmarknadssekreterare"',
            'candidateGroups="chefen"',
            ("okand_roll", "kartlagg", 0),
        ),
        ('value="R-24,R-25"', 'value="R-999"', ("okand_gren", "kartlagg", 0)),
        ("<bpmn:documentation>", "<bpmn:documentation", ("olaslig", "", 7)),
    ],
)
def test_a_fault_is_told_at_its_place(
    tree: dict[str, bytes], old: str, new: str, fault: tuple[str, str, int]
) -> None:
    assert fault in _texts(tree, PATH, old, new)


def test_a_diagram_that_does_not_run_yet_is_told_all_it_lacks(tree: dict[str, bytes]) -> None:
    drawn = '<bpmn:businessRuleTask id="ny" name="Ny regel"/><bpmn:endEvent id="slut" name="Slut"/>'
    drawn += '<bpmn:endEvent id="insats_avslutad"'
    content = tree[PATH].decode().replace('<bpmn:endEvent id="insats_avslutad"', drawn).encode()
    found = {(one.element, one.kod) for one in check_tree({**tree, PATH: content}, PATH)}
    assert {
        ("ny", "lagrum_saknas"),
        ("ny", "gren_saknas"),
        ("slut", "lagrum_saknas"),
        ("slut", "nas_inte"),
    } <= found


def test_a_field_that_is_gone_is_missed_where_it_is_read(tree: dict[str, bytes]) -> None:
    (path,) = [one for one in tree if one.endswith(".form") and b'"utlamnande_val"' in tree[one]]
    found = _texts(tree, path, '"utlamnande_val"', '"nagot_annat"')
    assert {"okant_namn"} == {kod for kod, _, _ in found}


def test_a_file_that_cannot_be_read_is_told_alone(tree: dict[str, bytes]) -> None:
    path = "processes/karnprocess/fortsattning.dmn"
    broken = tree[path].replace(b"<text>", b"<text>((", 1)
    found = check_tree({**tree, path: broken}, path)
    assert {one.fil for one in found} == {path}
    assert found[0].kod == "olaslig"


def test_what_was_changed_is_told_first(tree: dict[str, bytes]) -> None:
    content = tree[PATH].replace("Räkna tiden för planen".encode(), "Räkna tiden".encode())
    found = check_tree({**tree, PATH: content}, PATH, tree)
    assert found[0].element == "rakna_planeringsfrist"
    assert check_tree(tree, PATH, tree)[0].element != "rakna_planeringsfrist"


def test_an_unknown_sentence_is_told_with_its_line(tree: dict[str, bytes]) -> None:
    path = "features/karnprocess/kartlaggning_till_avslut.feature"
    text = tree[path].decode() + "\n    Givet en mening som ingen känner\n"
    (found,) = check_tree({**tree, path: text.encode()}, path)
    assert (found.kod, found.rad) == ("okand_mening", text.rstrip().count("\n") + 1)


@pytest.mark.parametrize(
    ("path", "old", "new", "kod", "rad"),
    [
        ("features/undantag.toml", "", "x = = 1\n", "olaslig", 1),
        ("processes/gemensamt/fakta.toml", "", "\n[trasig\n", "olaslig", 2),
        ("processes/gemensamt/rattskarta.json", "[", "[ x,", "olaslig", 1),
        ("processes/kommuner/malmo.toml", 'id = "malmo"', 'id = "lund"', "profil", 0),
        ("processes/gemensamt/fragor.toml", "", "# ny\n", "hor_till_installationen", 0),
    ],
)
def test_a_text_that_cannot_be_read_is_told_with_its_line(
    tree: dict[str, bytes], path: str, old: str, new: str, kod: str, rad: int
) -> None:
    text = tree[path].decode()
    assert old in text
    changed = text.replace(old, new, 1) if old else new + text
    found = check_tree({**tree, path: changed.encode()}, path)
    assert (found[0].kod, found[0].rad) == (kod, rad)


def test_every_file_of_the_tree_can_be_checked(tree: dict[str, bytes]) -> None:
    texts = [path for path in tree if path.endswith((".toml", ".json", ".txt"))]
    assert [one for path in texts for one in check_tree(tree, path) if one.allvar == "fel"] == []


def test_a_bottomless_form_does_not_stop_the_editor_of_its_process(bench: Bench) -> None:
    path = "forms/karnprocess/kartlagg.form"
    deep = b'{"components":' + b"[" * 100_000
    sparning.save_fil(bench.stage.house, bench.vera, bench.utkast, path, deep, 0)
    assert bench.client.get(bench.url("fil")).status_code == 200
    found = bench.client.post(
        f"/verkstaden/utkast/{bench.utkast}/granska-utkast", json={"path": path, "innehall": deep.decode()}
    )
    assert found.status_code == 200


def test_the_findings_are_asked_for_with_what_is_in_the_editor(bench: Bench) -> None:
    url = f"/verkstaden/utkast/{bench.utkast}/granska-utkast"
    answer = bench.client.post(url, json={"path": PATH, "innehall": "<trasig"})
    assert answer.status_code == 200
    assert (answer.get_json()[0]["allvar"], answer.get_json()[0]["rad"]) == ("fel", 1)
    assert bench.client.post(url, json={"path": PATH}).status_code == 422
    assert bench.client.post(url, data=b"{", content_type="application/json").status_code == 400


# ---------------------------------------------------------------- element templates


def test_every_operation_has_a_template_with_a_swedish_label_on_each_field() -> None:
    for template in element_templates():
        assert template["name"] != template["id"].removeprefix("lagrum.")
        for row in template["properties"]:
            if row["type"] != "Hidden":
                assert row["label"] != row["id"].partition("_")[2], (template["id"], row["id"])


def test_a_template_writes_what_the_engine_reads() -> None:
    (template,) = [one for one in element_templates() if one["id"] == "lagrum.bevaka_frist"]
    bindings = [row["binding"] for row in template["properties"]]
    assert {"type": "zeebe:taskDefinition", "property": "type"} in bindings
    assert {"type": "zeebe:input", "name": "fick_del_av"} in bindings
    assert {"type": "zeebe:output", "source": "=sista_dag"} in bindings


def test_the_templates_are_a_file_for_the_desktop(bench: Bench) -> None:
    answer = bench.client.get("/verkstaden/lagrum-mallar.json")
    assert answer.headers["Content-Disposition"] == "attachment; filename=lagrum-mallar.json"
    assert [one["id"] for one in answer.get_json()] == [f"lagrum.{name}" for name in operations()]
    assert bench.stage.client("eva").get("/verkstaden/lagrum-mallar.json").status_code == 403
