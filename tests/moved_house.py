"""A small house with ärenden on one version of its process, and the same house with the next version."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from server.access import Actor
from server.bundle import library_of
from server.cases import House
from tests.small_house import MODELS, PERSON, Office, hire, library, profiles

BPMN = "processes/prov/prov.bpmn"
SKRIV = "forms/prov/skriv.form"
_FORM = (
    '<zeebe:formDefinition formId="kort"/><zeebe:assignmentDefinition candidateGroups="socialsekreterare"/>'
)
KONTROLL = (
    f'<bpmn:userTask id="kontroll" name="Kontrollera"><bpmn:extensionElements><zeebe:userTask/>{_FORM}'
    "</bpmn:extensionElements><bpmn:incoming>f8</bpmn:incoming><bpmn:outgoing>f8b</bpmn:outgoing>"
    '</bpmn:userTask><bpmn:sequenceFlow id="f8b" sourceRef="kontroll" targetRef="svar_last"/>'
)
LATER_TIMER = ('=sista_dag + duration("P1D")', '=sista_dag + duration("P90D")')
RENAMED_FIRST = tuple((f'{name}="skriv"', f'{name}="skriva"') for name in (" id", "sourceRef", "targetRef"))
RENAMED_TWO = ('"tva"', '"tre"')
ADDED_CHECK = (
    '<bpmn:sequenceFlow id="f8" sourceRef="efter" targetRef="svar_last"/>',
    f'<bpmn:sequenceFlow id="f8" sourceRef="efter" targetRef="kontroll"/>{KONTROLL}',
)
NEW_QUESTION = (
    '{"type": "textarea", "id": "c4", "key": "text", "label": "Text"}',
    '{"type": "textarea", "id": "c5", "key": "ny_text", "label": "Ny text"}',
)


def next_version(house: House, *changes: tuple[str, str]) -> House:
    """Return the house as it is when these texts have been changed in its process and form."""
    files = dict(library().files)
    for path in (BPMN, SKRIV):
        text = files[path].decode()
        for old, new in changes:
            text = text.replace(old, new)
        files[path] = text.encode()
    return House(house.engine, library_of(MODELS, files), profiles(), house.clock)


class Move:
    """Ärenden in many places, and who moves them."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.vera = hire(office.house, "Vera", "verksamhetsutvecklare", "utveckling", "socialtjanst")
        self.jonas = hire(office.house, "Jonas", "jurist", "ledning", "socialtjanst")

    def there(self, val: str = "vanta", **svar: Any) -> str:
        """Open an ärende, choose a way, and return its id."""
        return str(self.office.reach(val, **svar).arende)

    def opened(self, actor: Actor | None = None) -> Mapping[str, Any]:
        """Open an ärende and leave it at its first task."""
        return self.office.open(actor, person=PERSON)


def silent(_done: int, _of: int) -> None:
    """Listen to no progress."""


Progress = Callable[[int, int], None]
