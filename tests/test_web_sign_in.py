"""Signing in: a choice of sample staff in demo, otherwise the organisation's own provider."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from authlib.integrations.base_client import OAuthError

from server import cases
from tests.web_stage import Stage, raise_stage


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return raise_stage(tmp_path, demo=False)


class Provider:
    """Stands in for Authlib's client."""

    def __init__(self, subject: str | None, error: bool = False) -> None:
        self.subject, self.error = subject, error

    def authorize_redirect(self, back: str) -> tuple[str, int, dict[str, str]]:
        return "", 302, {"Location": f"https://idp.example/?redirect_uri={back}"}

    def authorize_access_token(self) -> dict[str, Any]:
        if self.error:
            raise OAuthError("access_denied")
        return {"userinfo": {"sub": self.subject}} if self.subject else {}


def with_provider(stage: Stage, provider: Provider) -> None:
    stage.app.extensions["oidc"] = SimpleNamespace(organisationen=provider)


def add_maja(stage: Stage) -> None:
    cases.save_medarbetare(
        stage.house,
        namn="Maja Prov",
        roller=["socialsekreterare"],
        enhet="ebb_inre",
        grenar=["socialtjanst"],
        subjekt="maja-sub",
    )


def test_known_subject_is_signed_in_and_led_on(stage: Stage) -> None:
    add_maja(stage)
    with_provider(stage, Provider("maja-sub"))
    client = stage.app.test_client()
    assert client.post("/logga-in/organisationen", data={"till": "/att-gora?vy=mina"}).status_code == 302
    assert client.get("/logga-in/tillbaka").location == "/att-gora?vy=mina"
    assert "Maja Prov" in client.get("/att-gora").get_data(as_text=True)


@pytest.mark.parametrize(
    "provider", [Provider("frammande"), Provider(None), Provider("maja-sub", error=True)]
)
def test_unknown_subject_is_refused(stage: Stage, provider: Provider) -> None:
    add_maja(stage)
    with_provider(stage, provider)
    client = stage.app.test_client()
    assert client.get("/logga-in/tillbaka").status_code == 403
    assert client.get("/att-gora").status_code == 302


def test_page_offers_the_organisations_sign_in(stage: Stage) -> None:
    with_provider(stage, Provider("maja-sub"))
    assert "vanliga konto" in stage.app.test_client().get("/logga-in").get_data(as_text=True)


def test_unknown_sample_person_is_not_signed_in(tmp_path: Path) -> None:
    client = raise_stage(tmp_path).app.test_client()
    client.post("/logga-in/demo", data={"medarbetare": "finns-inte"})
    assert client.get("/att-gora").status_code == 302


@pytest.mark.parametrize(
    ("roll", "first"),
    [("socialsekreterare", "/att-gora"), ("verksamhetsutvecklare", "/verkstaden"), ("administrator", None)],
)
def test_first_page_is_one_that_the_role_may_open(tmp_path: Path, roll: str, first: str | None) -> None:
    stage = raise_stage(tmp_path)
    stage.staff("nils", roll)
    answer = stage.client("nils").get("/")
    assert answer.location == first
    assert answer.status_code == (302 if first else 200)
