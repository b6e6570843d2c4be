"""The API and its pages on both kinds of database: what is searched, listed and read there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from flask.testing import FlaskClient

from server import cases
from server.app import create_app
from server.cases import House, open_house
from tests.api_client import UTREDNING, caller
from tests.api_fixtures import Models, models
from tests.conftest import ROOT, StillClock

__all__ = ["models"]


@pytest.fixture
def house(database_url: str, models: Models, clock: StillClock) -> Iterator[House]:
    opened = open_house(database_url, ROOT, create=True)
    yield House(opened.engine, *models, clock, demo=True)
    opened.engine.dispose()


@pytest.fixture
def client(house: House) -> FlaskClient:
    app = create_app(house, demo=True, secret="hemlig")
    app.config.update(WTF_CSRF_ENABLED=False, PROPAGATE_EXCEPTIONS=True)
    return app.test_client()


def test_the_way_through_is_the_same_on_both(house: House, client: FlaskClient) -> None:
    soc = caller(house, client, "socialsekreterare")
    started = soc.start(key="k")
    assert soc.start(key="k")["id"] == started["id"]
    uppgift = started["oppna_uppgifter"][0]
    body = {"version": uppgift["version"], "svar": UTREDNING}
    done = soc.post(f"/uppgifter/{uppgift['id']}/slutfor", body, "s")
    assert done.status_code == 200
    assert soc.post(f"/uppgifter/{uppgift['id']}/slutfor", body, "s").get_json() == done.get_json()
    assert soc.get(f"/arenden/{started['id']}").get_json()["handelser"]
    assert len(soc.get("/uppgifter?process=anvisning&enhet=ebb_inre").get_json()["items"]) == 1
    assert soc.get("/uppgifter?after=x.y").status_code == 200


def test_pages_search_and_log_on_both(house: House, client: FlaskClient) -> None:
    cases.save_medarbetare(
        house,
        namn="Eva Prov",
        roller=["socialsekreterare"],
        enhet="ebb_inre",
        grenar=["socialtjanst"],
        medarbetare_id="eva",
        demo=True,
    )
    client.post("/logga-in/demo", data={"medarbetare": "eva"})
    form = {"process": "anvisning", "personnummer": "19850101-2382", "namn": "Sam Exempel"}
    address = client.post("/arenden/nytt", data=form).headers["Location"]
    assert address in client.post("/arenden", data={"text": "sam ex"}).text
    assert address not in client.post("/arenden", data={"text": "%"}).text
    assert client.get(f"{address}/logg").status_code == 200
    assert client.get("/arenden/inget-id-alls-" + "x" * 300).status_code == 404
