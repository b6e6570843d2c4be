"""Every process scenario once more, through the pages: each task is opened, shown, answered and signed there.

What the use cases refuse must be refused by the page too, in the same words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient
from lxml import html

from server import cases
from server.access import Actor
from server.app import create_app
from server.cases import UppgiftView
from server.cases.house import day_of
from server.errors import InvalidInput, LagrumError, LegalStop
from server.forms import to_pairs
from server.scenarios import Scenario, Stage, load_scenarios, open_scene, open_stage, perform
from server.scenarios.acting import Staff
from server.scenarios.answering import Said, answer_form

ROOT = Path(__file__).parent.parent
DONE, REFUSED = 303, {403, 404, 409, 422}

pytestmark = pytest.mark.slow


@dataclass
class StaffAtPages(Staff):
    """The staff of a scene, each signed in at the pages."""

    clients: dict[str, FlaskClient] = field(default_factory=dict)
    tasks: int = 0

    @cached_property
    def app(self) -> Any:
        app = create_app(replace(self.house, demo=True), demo=True, secret="bara for prov")
        app.config.update(WTF_CSRF_ENABLED=False, PROPAGATE_EXCEPTIONS=False)
        return app

    def client(self, actor: Actor) -> FlaskClient:
        if actor.id not in self.clients:
            cases.save_medarbetare(
                self.house,
                namn=actor.namn,
                roller=actor.roller,
                enhet=actor.enhet,
                grenar=actor.grenar,
                medarbetare_id=actor.id,
                demo=True,
            )
            client = self.app.test_client()
            assert client.post("/logga-in/demo", data={"medarbetare": actor.id}).status_code == 302
            self.clients[actor.id] = client
        return self.clients[actor.id]

    def _complete(self, actor: Actor, uppgift: str, said: Said) -> Sequence[Mapping[str, Any]]:
        client = self.client(actor)
        try:
            view = cases.load_uppgift(self.house, actor, uppgift)
        except LagrumError:
            assert client.get(f"/uppgifter/{uppgift}").status_code in REFUSED
            raise
        refused = self._at_pages(client, view, said)
        if refused is not None:
            try:
                super()._complete(actor, uppgift, said)
            except LagrumError as error:
                for told in _told(error):
                    assert " ".join(told.split()) in " ".join(refused.split())
                raise
            raise AssertionError(f"Sidan nekade det som går att göra: {refused}")
        self.tasks += 1
        page = client.get(f"/arenden/{self.arende}")
        # Who hands an ärende over to another unit may no longer see it.
        assert page.status_code in {200, 404}
        return self.view().oppna_uppgifter

    def _at_pages(self, client: FlaskClient, view: UppgiftView, said: Said) -> str | None:
        """Answer the task at its page; return what the page says when it refuses."""
        address = f"/uppgifter/{view.row['id']}"
        shown = client.get(address)
        assert shown.status_code == 200
        page = _parsed(shown.text)
        svar = answer_form(view, said, self.scene.fakta, day_of(self.house.now()))
        pairs = to_pairs(view.form, svar) if view.form else []
        forms = page.xpath("//form[.//button[@name='_slutfor']]")
        if not forms:
            # Whoever may not complete it reads it, and is told who may.
            return client.post(address, data=_data([*pairs, ("_slutfor", "1")])).text
        control = [
            (one.get("name"), one.get("value", "")) for one in forms[0].xpath(".//input[@type='hidden']")
        ]
        own = [(name, text) for name, text in control if name.startswith("_")]
        answer = client.post(address, data=_data([*own, *pairs, ("_slutfor", "1")]))
        if answer.status_code == DONE and answer.headers["Location"].partition("?")[0].endswith("/granska"):
            preview = client.get(answer.headers["Location"])
            if preview.status_code in REFUSED:
                return _words(preview.text)
            [signing] = _parsed(preview.text).xpath("//form[contains(@class, 'underskrift')]")
            hidden = [(one.get("name"), one.get("value", "")) for one in signing.xpath(".//input")]
            for frame in _parsed(preview.text).xpath("//iframe/@src"):
                assert client.get(frame).status_code == 200
            answer = client.post(signing.get("action"), data=_data(hidden))
        if answer.status_code in REFUSED:
            return _words(answer.text)
        assert answer.status_code == DONE, _words(answer.text)
        after = client.get(answer.headers["Location"])
        assert after.status_code == 200
        return None


def _data(pairs: Sequence[tuple[str, str]]) -> dict[str, list[str]]:
    data: dict[str, list[str]] = {}
    for name, text in pairs:
        data.setdefault(name, []).append(text)
    return data


def _told(error: LagrumError) -> list[str]:
    match error:
        case LegalStop():
            return [error.motivering]
        case InvalidInput():
            return [one.text for one in error.fel]
        case _:
            return [error.detail]


def _parsed(page: str) -> Any:
    return html.fromstring(page)


def _words(page: str) -> str:
    return str(_parsed(page).text_content())


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    with open_stage(ROOT) as opened:
        yield opened


def of_processes() -> list[Scenario]:
    """Return the scenarios in which somebody completes a task."""
    return [
        one for one in load_scenarios(ROOT) if any(" öppnar ett ärende " in step.text for step in one.steps)
    ]


@pytest.mark.parametrize(
    "scenario", of_processes(), ids=lambda one: f"{Path(one.file).parent.name}:{one.line}"
)
def test_scenario_holds_at_the_pages(stage: Stage, scenario: Scenario) -> None:
    with open_scene(stage) as scene:
        scene.staff = StaffAtPages(scene)
        for step in scenario.steps:
            perform(scene, step, scenario.file)
        scene.close(scenario.grenar)


def test_every_process_that_staff_may_start_is_opened_in_a_scenario(stage: Stage) -> None:
    """That each of its ends is reached too is what `lagrum tackning` counts."""
    opened = "\n".join(step.text for one in of_processes() for step in one.steps)
    startable = [
        name
        for name, bundle in stage.library.bundles.items()
        if bundle.spec.process_properties.get("startroller")
    ]
    assert not [name for name in startable if f'i processen "{name}"' not in opened]
