"""What every page carries, and what no request gets past."""

import re
from pathlib import Path

import pytest

from server.web.sign_in import safe_target
from tests.web_stage import ROOT, Stage, hidden, raise_stage

TEMPLATES = sorted((ROOT / "server" / "web" / "templates").rglob("*.html"))


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return raise_stage(tmp_path)


@pytest.mark.parametrize("url", ["/logga-in", "/att-gora", "/finns-inte"])
def test_every_page_carries_the_strict_policy(stage: Stage, url: str) -> None:
    policy = stage.client("eva").get(url).headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy


def test_pages_are_not_kept_by_the_browser(stage: Stage) -> None:
    assert stage.client("eva").get("/att-gora").headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_template_has_no_inline_script_or_style(template: Path) -> None:
    text = template.read_text()
    assert not re.search(r"<script(?![^>]*\bsrc=)", text)
    assert not re.search(r"\sstyle=", text)
    assert not re.search(r"\son[a-z]+=", text)
    assert not re.search(r"<style(?! nonce=)", text)


def test_session_cookie_is_out_of_reach_of_scripts(tmp_path: Path) -> None:
    app = raise_stage(tmp_path, demo=False).app
    assert app.config["SESSION_COOKIE_HTTPONLY"]
    assert app.config["SESSION_COOKIE_SECURE"]
    assert app.config["SESSION_COOKIE_SAMESITE"] == "Lax"


def test_post_without_csrf_token_is_refused_in_swedish(tmp_path: Path) -> None:
    stage = raise_stage(tmp_path, csrf=True)
    answer = stage.app.test_client().post("/logga-in/demo", data={"medarbetare": "eva"})
    assert answer.status_code == 400
    assert "ladda om sidan" in answer.get_data(as_text=True)


def test_post_with_csrf_token_is_let_in(tmp_path: Path) -> None:
    client = raise_stage(tmp_path, csrf=True).app.test_client()
    token = hidden(client.get("/logga-in").get_data(as_text=True), "csrf_token")
    answer = client.post("/logga-in/demo", data={"medarbetare": "eva", "csrf_token": token})
    assert answer.location == "/"


def test_more_than_a_megabyte_is_refused(stage: Stage) -> None:
    client = stage.client("eva")
    answer = client.post("/att-gora", data={"text": "x" * 1_100_000})
    assert answer.status_code == 413
    assert "1 MB" in answer.get_data(as_text=True)


def test_demo_sign_in_does_not_exist_outside_demo(tmp_path: Path) -> None:
    client = raise_stage(tmp_path, demo=False).app.test_client()
    assert client.post("/logga-in/demo", data={"medarbetare": "eva"}).status_code == 404
    page = client.get("/logga-in").get_data(as_text=True)
    assert "Eva" not in page
    assert "LAGRUM_OIDC_ISSUER" in page


def test_sample_staff_cannot_act_outside_demo(tmp_path: Path) -> None:
    client = raise_stage(tmp_path, demo=False).app.test_client()
    with client.session_transaction() as session:
        session["medarbetare"] = "eva"
    assert client.get("/att-gora").status_code == 302


def test_oidc_without_settings_is_refused(tmp_path: Path) -> None:
    client = raise_stage(tmp_path, demo=False).app.test_client()
    assert client.post("/logga-in/organisationen").status_code == 404


@pytest.mark.parametrize(
    "target", ["https://ont.example/", "//ont.example", "/\\ont.example", "javascript:x", "", None]
)
def test_sign_in_leads_nowhere_else(stage: Stage, target: str | None) -> None:
    with stage.app.test_request_context():
        assert safe_target(target) == "/"


def test_stranger_is_led_to_sign_in_and_back(stage: Stage) -> None:
    answer = stage.app.test_client().get("/att-gora?vy=mina")
    assert answer.location == "/logga-in?till=/att-gora?vy%3Dmina"


def test_signing_out_ends_the_session(stage: Stage) -> None:
    client = stage.client("eva")
    client.post("/logga-ut")
    assert client.get("/att-gora").status_code == 302


def test_unknown_page_is_answered_in_swedish(stage: Stage) -> None:
    answer = stage.client("eva").get("/finns-inte")
    assert answer.status_code == 404
    assert "Sidan finns inte" in answer.get_data(as_text=True)


def test_unknown_address_of_the_api_is_a_problem_document(stage: Stage) -> None:
    answer = stage.app.test_client().get("/api/v1/finns-inte")
    assert answer.mimetype == "application/problem+json"


def test_crash_is_answered_and_logged_without_its_text(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def crash(*_args: object, **_named: object) -> None:
        raise RuntimeError("Bo Exempel 19850709")

    monkeypatch.setattr("server.cases.list_uppgifter", crash)
    answer = stage.client("eva").get("/att-gora")
    assert answer.status_code == 500
    assert "Bo Exempel" not in answer.get_data(as_text=True)
    assert "RuntimeError" in caplog.text
    assert "Bo Exempel" not in caplog.text


def test_what_was_written_on_a_page_that_is_too_old_is_given_back(stage: Stage) -> None:
    task = stage.arende(stage.staff("eva", "socialsekreterare"))["oppna_uppgifter"][0]["id"]
    stage.app.config["WTF_CSRF_ENABLED"] = True
    answer = stage.app.test_client().post(
        f"/uppgifter/{task}",
        data={"behov_utredning": "Har arbetat <b>länge</b> på ett lager.", "csrf_token": "gammal" * 9},
    )
    assert answer.status_code == 400
    assert "Har arbetat &lt;b&gt;länge&lt;/b&gt; på ett lager." in answer.text
    assert f'href="/uppgifter/{task}"' in answer.text
    assert "gammal" not in answer.text
