"""Words for what the system calls by id: days, roles, verksamhetsgrenar, outcomes."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date, datetime
from zoneinfo import ZoneInfo

from flask import Flask, current_app, g

from server.bundle import Bundle
from server.errors import ModelRejected

_STOCKHOLM = ZoneInfo("Europe/Stockholm")
_ROW = re.compile(r"_(\d+)$", re.ASCII)
_LAST = {letter: 0x110000 + place for place, letter in enumerate("åäö")}

ROLLER = {
    "socialsekreterare": "socialsekreterare",
    "arbetsmarknadssekreterare": "arbetsmarknadssekreterare",
    "sektionschef": "sektionschef",
    "enhetschef": "enhetschef",
    "avdelningschef": "avdelningschef",
    "direktor": "direktör",
    "namndsekreterare": "nämndsekreterare",
    "namnd": "nämnden",
    "verksamhetsutvecklare": "verksamhetsutvecklare",
    "granskare": "granskare",
    "jurist": "jurist",
    "administrator": "administratör",
}
GRENAR = {
    "socialtjanst": "socialtjänst",
    "arbetsmarknad": "arbetsmarknad",
    "arbetsformedlingsuppdrag": "uppdrag från Arbetsförmedlingen",
    "skola": "skola",
}
UTFALL = {
    "bifall": "bifall",
    "avslag": "avslag",
    "avvisning": "avvisning",
    "avskrivning": "avskrivning",
    "anvisning": "anvisning",
    "nedsattning": "nedsättning",
    "andring": "ändring",
    "aktivitetskrav": "aktivitetskrav",
    "tillatet": "tillåtet",
    "tillatet_med_varning": "tillåtet med varning",
    "sparrat": "stoppat",
    "ej_tillampligt": "inte tillämpligt",
    "utred": "behöver utredas",
}
SEKRETESS = {
    "S26": "sekretess enligt 26 kap. 1 § OSL",
    "S28": "sekretess enligt 28 kap. 11 § OSL",
    "SEK0": "ingen särskild sekretess",
    "SK": "sekretess enligt 23 kap. OSL",
}


def today() -> date:
    """Return the day in Sweden, by the clock of the house."""
    now: datetime = current_app.extensions["house"].clock()
    return now.astimezone(_STOCKHOLM).date()


def as_day(value: object) -> date | None:
    """Return a day from a date, a moment or ISO text."""
    if isinstance(value, str) and value:
        value = datetime.fromisoformat(value)
    if isinstance(value, datetime):
        return value.astimezone(_STOCKHOLM).date() if value.tzinfo else value.date()
    return value if isinstance(value, date) else None


def day_words(value: object) -> str:
    """Say when a day is, seen from today: `i morgon`, `för 3 dagar sedan`."""
    day = as_day(value)
    if day is None:
        return ""
    away = (day - today()).days
    near = {-1: "i går", 0: "i dag", 1: "i morgon"}
    if away in near:
        return near[away]
    return f"om {away} dagar" if away > 0 else f"för {-away} dagar sedan"


def due_words(value: object) -> str:
    """Say when something is due; what is late says so."""
    day = as_day(value)
    if day is None:
        return "inget slutdatum"
    return f"{day_words(day)}, försenad" if day < today() else day_words(day)


def urgency(value: object) -> str:
    """Return forsenad, snart or lugnt: the class and the sign beside the words."""
    day = as_day(value)
    if day is None or (day - today()).days > 3:
        return "lugnt"
    return "forsenad" if day < today() else "snart"


def moment(value: object) -> str:
    """Return a moment as it is written in Sweden: 2026-05-04 12.00."""
    if isinstance(value, str) and value:
        value = datetime.fromisoformat(value)
    if not isinstance(value, datetime):
        return str(value or "")
    return value.astimezone(_STOCKHOLM).strftime("%Y-%m-%d %H.%M")


def clock_time(value: datetime | str) -> str:
    """Return the time of day in Sweden: 12.04."""
    found = datetime.fromisoformat(value) if isinstance(value, str) else value
    return found.astimezone(_STOCKHOLM).strftime("%H.%M")


def role_name(roll: str) -> str:
    """Return a role as it is written in Swedish."""
    return ROLLER.get(roll, roll)


def iso_day(value: object) -> str:
    """Return ÅÅÅÅ-MM-DD, or nothing."""
    day = as_day(value)
    return day.isoformat() if day else ""


def answer_words(value: object) -> str:
    """Return an answer as a reader would say it."""
    if value is None or value in ("", []):
        return "inget svar"
    if isinstance(value, bool):
        return "ja" if value else "nej"
    if isinstance(value, list | tuple):
        return ", ".join(answer_words(item) for item in value)
    if isinstance(value, dict):
        return ", ".join(f"{key}: {answer_words(item)}" for key, item in value.items())
    return str(value)


def upper_first(text: object) -> str:
    """Return the text with a capital first letter and the rest untouched."""
    words = str(text)
    return words[:1].upper() + words[1:]


def process_name(process: object) -> str:
    """Return the name that the diagram gives the process, else its id made readable."""
    if "processnamn" not in g:
        g.processnamn = _process_names()
    return g.processnamn.get(str(process)) or upper_first(str(process).replace("_", " "))


def process_choices(grenar: Collection[str]) -> list[tuple[str, str]]:
    """Return the processes that these verksamhetsgrenar may hold as (id, name), by name."""
    bundles = current_app.extensions["house"].library.bundles
    found = [(one, process_name(one)) for one in bundles if _held_by(bundles[one], grenar)]
    return sorted(found, key=lambda one: swedish_order(one[1]))


def _held_by(bundle: Bundle, grenar: Collection[str]) -> bool:
    """Tell whether one of the verksamhetsgrenar may hold the process; one that names none is open to all."""
    try:
        named = bundle.spec.process_properties.get("verksamhetsgren", "")
    except ModelRejected:
        return True
    own = {one.strip() for one in named.split(",") if one.strip()}
    return not own or not own.isdisjoint(grenar)


def swedish_order(text: str) -> list[int]:
    """Return a key that puts å, ä and ö last, in this order, whatever the case."""
    return [_LAST.get(letter, ord(letter)) for letter in text.casefold()]


def _process_names() -> dict[str, str]:
    """Return the names of all processes, those that others call too."""
    names: dict[str, str] = {}
    for bundle in current_app.extensions["house"].library.bundles.values():
        try:
            names.update(bundle.spec.names)
        except ModelRejected:  # a model that is refused has no name, and is no reason to refuse the page
            continue
    return names


def identity_number(text: object) -> str:
    """Return a personnummer as it is written: ÅÅÅÅMMDD-NNNN."""
    digits = str(text or "")
    return f"{digits[:8]}-{digits[8:]}" if len(digits) == 12 and digits.isdigit() else digits


def rule_row(row: object) -> str:
    """Return which row of a rule was hit, `rad 9`; one with a name of its own by that name."""
    found = _ROW.search(str(row))
    return f"rad {int(found[1])}" if found else str(row).replace("_", " ")


def unit_name(enhet: str) -> str:
    """Return the name of a unit in any profile's organisation, else its id."""
    for profile in current_app.extensions["house"].profiles.values():
        for unit in profile.organisation.enheter:
            if unit.id == enhet:
                return str(unit.namn)
    return upper_first(enhet)


def init_app(app: Flask) -> None:
    """Give the templates their words."""
    app.jinja_env.filters.update(
        datum=iso_day,
        tidpunkt=moment,
        i_ord=day_words,
        forfaller=due_words,
        bradska=urgency,
        svar=answer_words,
        punktnummer=lambda punkt: str(punkt)[:1].isdigit(),
        stor=upper_first,
        roll=role_name,
        personnummer=identity_number,
        regelrad=rule_row,
        gren=lambda key: GRENAR.get(key, key),
        processnamn=process_name,
        enhet=unit_name,
        utfall=lambda key: UTFALL.get(key, str(key).replace("_", " ")),
        sekretess=lambda key: SEKRETESS.get(key, key),
    )
