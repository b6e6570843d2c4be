"""Reads the words and the contested matters of the rättskarta, and refuses what is not understood."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeVar

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError, model_validator

from server import strict_toml
from server.bundle import Library
from server.coverage.catalogue import RATTSKARTA
from server.errors import ModelRejected

LASNYCKEL = "processes/gemensamt/lasnyckel.toml"
OMTVISTAT = "processes/gemensamt/omtvistat.toml"

_T = TypeVar("_T")


class Closed(BaseModel):
    """Frozen, and an unknown key or a wrong type is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Post(Closed):
    """A branch as the register has it, in the shorthand of the rättskarta."""

    id: str
    namn: str
    avsnitt: str
    rubrik: str
    forutsattningar: str | None
    lagrum: str | None
    sakerhet: list[str]
    utfall: str | None
    beslutar: str | None
    tvang: str | None
    overklagande: str | None
    sekretess: str | None
    dokumentation: str | None
    far_inte: str | None
    kalla: str | None


class Tid(Closed):
    """What held between two days."""

    galler_fran: date
    galler_till: date = date.max
    text: str
    sakerhet: Literal["V", "S", "G", "T", "U"]
    avsnitt: str = ""


class Lasnyckel(Closed):
    """What the letters, codes and abbreviations of the rättskarta mean, in words."""

    sakerhet: dict[str, str]
    overklagande: dict[str, str]
    sekretess: dict[str, str]
    dokumentation: dict[str, str]
    tvang: dict[str, str]
    kallor: dict[str, str]
    verkan: dict[str, str]
    varden: dict[str, str]
    falt: dict[str, str]
    parametrar: dict[str, str]
    forkortningar: dict[str, str]
    klartext: dict[str, dict[str, str]]
    tid: list[Tid]


class Standpunkt(Closed):
    """One side of a contested matter, and who holds it."""

    text: str
    kalla: str


class Tvist(Closed):
    """A matter that is contested, or a piece of law that nobody has read in the original."""

    slag: Literal["omtvistat", "osakert"]
    fraga: str
    grenar: list[str]
    parametrar: list[str]
    lagrum_gor: str
    a: Standpunkt
    b: Standpunkt | None = None

    @model_validator(mode="after")
    def _both_sides(self) -> Tvist:
        if self.slag == "omtvistat" and self.b is None:
            raise ValueError("det som är omtvistat har två ståndpunkter, a och b.")
        return self


@dataclass(frozen=True)
class Keys:
    """The three files, read."""

    register: Mapping[str, Post]
    lasnyckel: Lasnyckel
    tvister: Mapping[str, Tvist]


def load_keys(library: Library) -> Keys:
    """Return the register, its words and what is contested.

    Raises:
        ModelRejected: a file is missing or not fully understood, or names a branch that is not there.
    """
    posts = _validate(RATTSKARTA, list[Post], json.loads(_content(library, RATTSKARTA)))
    keys = Keys(
        {post.id: post for post in posts},
        _validate(LASNYCKEL, Lasnyckel, _toml(library, LASNYCKEL)),
        _validate(OMTVISTAT, dict[str, Tvist], _toml(library, OMTVISTAT)),
    )
    _refuse_unknown(LASNYCKEL, keys, keys.lasnyckel.klartext)
    for name, tvist in keys.tvister.items():
        _refuse_unknown(OMTVISTAT, keys, tvist.grenar, name)
    for gren, fields in keys.lasnyckel.klartext.items():
        for name in fields.keys() - Post.model_fields.keys():
            raise ModelRejected(LASNYCKEL, f"klartext.{gren}.{name}", "fältet finns inte i registret.")
    return keys


def _refuse_unknown(file: str, keys: Keys, grenar: object, place: str = "") -> None:
    assert isinstance(grenar, list | dict)
    for gren in grenar:
        if gren not in keys.register:
            raise ModelRejected(file, place or gren, f"grenen {gren} finns inte i rättskartan.")


def _content(library: Library, file: str) -> bytes:
    if file not in library.files:
        raise ModelRejected(file, "", "filen saknas.")
    return library.files[file]


def _toml(library: Library, file: str) -> object:
    try:
        return strict_toml.loads(_content(library, file))
    except strict_toml.NotToml as error:
        raise ModelRejected(file, "", error.detail) from error


def _validate(file: str, kind: type[_T], raw: object) -> _T:
    try:
        return TypeAdapter(kind).validate_python(raw)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"]))
        raise ModelRejected(file, place, _SWEDISH.get(first["type"], first["msg"])) from error


_SWEDISH = {
    "extra_forbidden": "okänd nyckel.",
    "missing": "nyckeln saknas.",
    "string_type": "ska vara text.",
    "date_type": "ska vara ett datum utan citattecken, till exempel 2026-07-01.",
    "list_type": "ska vara en lista.",
    "literal_error": "är inte ett av de tillåtna värdena.",
}
