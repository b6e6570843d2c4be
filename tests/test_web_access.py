"""Walk the url map with every role: an endpoint that states no permission fails here."""

from pathlib import Path

import pytest
from flask.testing import FlaskClient
from werkzeug.routing import Rule

from server.access import PERMISSIONS, ROLLER
from tests.web_stage import Stage, raise_stage

# Anyone may open these: they show nothing of any ärende.
PUBLIC = {
    "static",
    "api.openapi",
    "session.index",
    "session.logga_in",
    "session.organisationen",
    "session.tillbaka",
    "session.logga_ut",
    "demo.valj",
}
GRENAR = ("socialtjanst", "arbetsmarknad", "arbetsformedlingsuppdrag", "skola")


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Stage:
    stage = raise_stage(Path(tmp_path_factory.mktemp("access")))
    for roll in ROLLER:
        stage.staff(f"den_{roll}", roll, grenar=GRENAR)
    return stage


def rules(stage: Stage) -> list[Rule]:
    return [rule for rule in stage.app.url_map.iter_rules() if rule.endpoint not in PUBLIC]


def stated(stage: Stage, rule: Rule) -> str | None:
    permission: str | None = getattr(stage.app.view_functions[rule.endpoint], "permission", None)
    return permission


def ask(client: FlaskClient, stage: Stage, rule: Rule) -> int:
    """Ask for the page with made-up ids."""
    values = {name: 0 if "int" in str(rule._converters[name]).lower() else "okand" for name in rule.arguments}
    with stage.app.test_request_context():
        url = stage.app.url_map.bind("localhost").build(rule.endpoint, values, method=_method(rule))
    return client.open(url, method=_method(rule)).status_code


def _method(rule: Rule) -> str:
    return next(iter(sorted((rule.methods or set()) - {"HEAD", "OPTIONS"})))


def test_every_endpoint_states_its_permission(stage: Stage) -> None:
    silent = [rule.endpoint for rule in rules(stage) if stated(stage, rule) not in PERMISSIONS]
    assert silent == []


def test_public_endpoints_are_just_these(stage: Stage) -> None:
    assert {rule.endpoint for rule in stage.app.url_map.iter_rules()} >= PUBLIC


def test_stranger_gets_nowhere(stage: Stage) -> None:
    client = stage.app.test_client()
    let_in = [rule.endpoint for rule in rules(stage) if ask(client, stage, rule) not in {302, 401}]
    assert let_in == []


@pytest.mark.parametrize("roll", sorted(ROLLER))
def test_role_gets_just_where_its_permissions_lead(stage: Stage, roll: str) -> None:
    client = stage.client(f"den_{roll}")
    pages = [rule for rule in rules(stage) if not rule.endpoint.startswith("api.")]
    for rule in pages:
        may = roll in PERMISSIONS[stated(stage, rule) or ""]
        status = ask(client, stage, rule)
        assert (status != 403) if may else (status == 403), (rule.endpoint, status)
        assert status < 500, rule.endpoint
