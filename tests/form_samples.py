"""Forms for the tests of forms and pages."""

import json

from server.forms import Form, load_form

YES_NO = [{"label": "Ja", "value": True}, {"label": "Nej", "value": False}]

SAMRAD: list[dict[str, object]] = [
    {"type": "text", "id": "rubrik", "text": "## Samråd\nFråga **Arbetsförmedlingen** först."},
    {
        "type": "radio",
        "id": "samrad",
        "key": "samrad_af_genomfort",
        "label": "Är samrådet genomfört?",
        "values": YES_NO,
        "validate": {"required": True},
        "properties": {"lagrum": "12 kap. 4 § tredje stycket SoL", "gren": "R-16"},
    },
    {
        "type": "datetime",
        "subtype": "date",
        "id": "datum",
        "key": "samrad_datum",
        "dateLabel": "Samrådets datum",
        "validate": {"required": True},
        "conditional": {"hide": "=samrad_af_genomfort != true"},
    },
    {
        "type": "select",
        "id": "form",
        "key": "samrad_form",
        "label": "Samrådets form",
        "values": [
            {"label": "Trepartssamtal", "value": "trepartssamtal"},
            {"label": "Skriftligt", "value": "skriftligt"},
        ],
        "conditional": {"hide": "=samrad_af_genomfort != true"},
    },
    {
        "type": "checklist",
        "id": "aktiviteter",
        "key": "aktiviteter",
        "label": "Aktiviteter",
        "values": [{"label": "Språk", "value": "sprak"}, {"label": "Jobbsök", "value": "jobbsok"}],
    },
    {
        "type": "number",
        "id": "timmar",
        "key": "timmar",
        "label": "Timmar i veckan",
        "decimalDigits": 1,
        "validate": {"min": 0, "max": 40},
    },
    {"type": "checkbox", "id": "brattom", "key": "brattom", "label": "Det är bråttom"},
    {"type": "textarea", "id": "resultat", "key": "resultat", "label": "Resultat av samrådet"},
    {
        "type": "dynamiclist",
        "id": "delmal",
        "path": "delmal",
        "label": "Delmål",
        "components": [
            {"type": "textfield", "id": "mal", "key": "mal", "label": "Mål", "validate": {"required": True}},
            {"type": "datetime", "subtype": "date", "id": "klart", "key": "klart", "label": "Klart senast"},
        ],
    },
    {
        "type": "group",
        "id": "motpart",
        "path": "motpart",
        "label": "Motpart",
        "components": [{"type": "textfield", "id": "kontor", "key": "kontor", "label": "Kontor"}],
    },
]


def form_of(*components: dict[str, object]) -> Form:
    """Return a form of these components; ids are made up where they are missing."""
    numbered = [{"id": f"c{number}", **component} for number, component in enumerate(components)]
    schema = {"type": "default", "id": "prov", "schemaVersion": 18, "components": numbered}
    return load_form(json.dumps(schema).encode(), "forms/prov/prov.form")


def samrad_form() -> Form:
    """Return a form with every common kind of question."""
    return form_of(*SAMRAD)
