"""Att göra: what waits, whose it is, and back to the same row."""

import re
from pathlib import Path

import pytest

from tests.web_stage import Stage, raise_stage


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return raise_stage(tmp_path)


def test_open_task_is_listed_with_its_arende(stage: Stage) -> None:
    arende = stage.arende(stage.staff("eva", "socialsekreterare"))
    page = stage.client("eva").get("/att-gora").get_data(as_text=True)
    assert arende["nummer"] in page
    assert arende["oppna_uppgifter"][0]["namn"] in page


def test_other_verksamhetsgren_sees_nothing_of_it(stage: Stage) -> None:
    arende = stage.arende(stage.staff("eva", "socialsekreterare"))
    stage.staff("lena", "arbetsmarknadssekreterare", "easu", ["arbetsmarknad"])
    client = stage.client("lena")
    assert arende["nummer"] not in client.get("/att-gora").get_data(as_text=True)
    assert client.get(f"/uppgifter/{arende['oppna_uppgifter'][0]['id']}").status_code == 404


def test_taken_task_is_shown_as_mine_and_given_back(stage: Stage) -> None:
    task = stage.arende(stage.staff("eva", "socialsekreterare"))["oppna_uppgifter"][0]["id"]
    client = stage.client("eva")
    answer = client.post(f"/uppgifter/{task}/ta", data={"har": "process=anvisning", "plats": "1"})
    assert answer.location == "/att-gora?process=anvisning#rad-1"
    assert "Lämna tillbaka" in client.get("/att-gora?vy=mina").get_data(as_text=True)
    client.post(f"/uppgifter/{task}/lamna")
    assert task not in client.get("/att-gora?vy=mina").get_data(as_text=True)


def test_what_is_sought_never_stands_in_an_address(stage: Stage) -> None:
    stage.arende(stage.staff("eva", "socialsekreterare"))
    client = stage.client("eva")
    answer = client.post("/att-gora", data={"text": "Bo Exempel"})
    assert answer.location == "/att-gora?sokt=ja"
    page = client.get(answer.location).get_data(as_text=True)
    assert "Bo Exempel" in page
    assert not re.findall(r'(?:href|action)="[^"]*Bo', page)


def test_search_that_finds_nothing_says_so(stage: Stage) -> None:
    client = stage.client("eva")
    client.post("/att-gora", data={"text": "ingen alls"})
    assert "Inga arbetsuppgifter passar" in client.get("/att-gora?sokt=ja").get_data(as_text=True)


def test_fifty_a_page_and_back_again(stage: Stage) -> None:
    actor = stage.staff("eva", "socialsekreterare")
    for _ in range(51):
        stage.arende(actor)
    client = stage.client("eva")
    first = client.get("/att-gora").get_data(as_text=True)
    assert len(re.findall(r'id="rad-\d+"', first)) == 50
    following = re.search(r'href="([^"]+)" rel="next"', first)
    assert following
    second = client.get(following[1].replace("&amp;", "&")).get_data(as_text=True)
    assert len(re.findall(r'id="rad-\d+"', second)) == 1
    back = re.search(r'href="([^"]+)" rel="prev"', second)
    assert back
    assert client.get(back[1].replace("&amp;", "&")).get_data(as_text=True).count('id="rad-') == 50


@pytest.mark.parametrize("query", ["after=skrap", "vy=annat", "process=finns-ej", "spar=~~~", "roll=chef"])
def test_made_up_filter_does_no_harm(stage: Stage, query: str) -> None:
    assert stage.client("eva").get(f"/att-gora?{query}").status_code == 200
