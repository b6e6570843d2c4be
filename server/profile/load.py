"""Reads the profiles from TOML, and refuses what is not understood or what the law does not allow."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from server import strict_toml
from server.errors import ModelRejected
from server.profile.model import Delegation, Parameter, Profile, ProfileFile, Varde, month_start

REGISTER = "processes/gemensamt/parametrar.toml"
_PROFILE = re.compile(r"processes/kommuner/[^/]+\.toml")
FORTROENDEVALDA = frozenset({"namnd", "utskott", "presidium", "ordforande"})
TJANSTEPERSONER = frozenset(
    {
        "socialsekreterare",
        "arbetsmarknadssekreterare",
        "sektionschef",
        "enhetschef",
        "avdelningschef",
        "direktor",
        "namndsekreterare",
    }
)

_T = TypeVar("_T", bound=BaseModel)


def load_profiles(root: Path | Mapping[str, bytes], *, exempel: bool = False) -> dict[str, Profile]:
    """Read every profile under processes/kommuner, of a folder or of files by path.

    `exempel` lets sample delegation items in (demo).

    Raises:
        ModelRejected: a file that is not fully understood, or that the law does not allow.
    """
    given = _in_folder(root) if isinstance(root, Path) else root
    register_bytes = _read(given, REGISTER)
    register = {
        name: _validate(Parameter, REGISTER, name, raw)
        for name, raw in _toml(REGISTER, register_bytes).items()
    }
    for name, parameter in register.items():
        _check_values(REGISTER, name, parameter, parameter.varden)
    files = {Path(file).stem: file for file in sorted(given) if _PROFILE.fullmatch(file)}
    contents = {stem: _read(given, file) for stem, file in files.items()}
    read = {
        stem: _validate(ProfileFile, files[stem], "", _toml(files[stem], contents[stem])) for stem in files
    }
    return {
        stem: _profile(stem, files, contents, read, register, register_bytes, exempel=exempel)
        for stem in sorted(read)
    }


def _profile(
    stem: str,
    files: Mapping[str, str],
    contents: Mapping[str, bytes],
    read: Mapping[str, ProfileFile],
    register: Mapping[str, Parameter],
    register_bytes: bytes,
    *,
    exempel: bool,
) -> Profile:
    file, raw = files[stem], read[stem]
    if raw.id != stem:
        raise ModelRejected(file, "id", f"profilen heter {raw.id} men filen {stem}; de ska vara lika.")
    lender = raw.delegationsordning_fran
    if lender and (raw.delegation or lender not in read):
        raise ModelRejected(
            file,
            "delegationsordning_fran",
            f"{lender} finns inte, eller så har profilen egna delegationspunkter.",
        )
    delegation = tuple(d for d in (read[lender] if lender else raw).delegation if exempel or not d.exempel)
    _check_delegation(files[lender] if lender else file, delegation)
    digest = hashlib.sha256(b"\0".join([contents[stem], contents.get(lender, b""), register_bytes]))
    return Profile(
        id=raw.id,
        namn=raw.namn,
        version=f"sha256:{digest.hexdigest()}",
        parametrar=register,
        varden=_values(file, raw, register),
        delegation=delegation,
        organisation=raw.organisation,
    )


def _values(file: str, raw: ProfileFile, register: Mapping[str, Parameter]) -> dict[str, tuple[Varde, ...]]:
    for name, values in raw.parameter.items():
        if name not in register:
            raise ModelRejected(file, name, f"parametern finns inte i {REGISTER}.")
        _check_values(file, name, register[name], values)
    merged = {name: raw.parameter.get(name) or parameter.varden for name, parameter in register.items()}
    for name, values in merged.items():
        if not values:
            raise ModelRejected(
                file, name, "parametern saknas i profilen; ange värde, källa och från vilken dag."
            )
    return {name: tuple(sorted(values, key=lambda v: v.galler_fran)) for name, values in merged.items()}


def _check_values(file: str, name: str, parameter: Parameter, values: Sequence[Varde]) -> None:
    days = [value.galler_fran for value in values]
    if len(days) != len(set(days)):
        raise ModelRejected(file, name, "två värden gäller från samma dag.")
    for value in values:
        if not value.kalla.strip():
            raise ModelRejected(file, name, "värdet saknar källa.")
        refused = parameter.avvisas.get(str(value.varde))
        if refused:
            raise ModelRejected(file, name, refused)
        if not _fits(parameter, value.varde):
            allowed = f" Tillåtna värden: {', '.join(parameter.tillatna)}." if parameter.tillatna else ""
            raise ModelRejected(file, name, f"{value.varde!r} är inte av typen {parameter.typ}.{allowed}")


def _fits(parameter: Parameter, value: object) -> bool:
    match parameter.typ:
        case "ja_nej":
            return isinstance(value, bool)
        case "heltal":
            return isinstance(value, int) and not isinstance(value, bool) and value >= 0
        case "tal":
            return isinstance(value, int | float) and not isinstance(value, bool) and value >= 0
        case "val":
            return value in parameter.tillatna
        case "lista":
            return isinstance(value, list) and all(item in parameter.tillatna for item in value)
        case "manad":
            return isinstance(value, str) and len(value) == 7 and month_start(value) is not None
        case "text":
            return isinstance(value, str)


def _check_delegation(file: str, items: Sequence[Delegation]) -> None:
    for item in items:
        for roll in (item.roll, *item.chef):
            if roll not in FORTROENDEVALDA | TJANSTEPERSONER:
                raise ModelRejected(file, f"delegation {item.punkt}", f"rollen {roll} finns inte.")
    for item in items:
        same = {other.roll in FORTROENDEVALDA for other in items if _overlap(item, other)}
        if len(same) > 1:
            raise ModelRejected(
                file,
                f"delegation {item.punkt}",
                "blandad delegation: samma punkt är delegerad till både tjänsteperson och förtroendevald. "
                "Välj en av dem (R-08).",
            )


def _overlap(one: Delegation, other: Delegation) -> bool:
    last = date.max
    return (
        one.punkt == other.punkt
        and one.galler_fran <= (other.galler_till or last)
        and other.galler_fran <= (one.galler_till or last)
    )


def _in_folder(root: Path) -> dict[str, bytes]:
    """Return the files that profiles are made of."""
    found = [root / REGISTER, *(root / "processes/kommuner").glob("*.toml")]
    return {path.relative_to(root).as_posix(): _bytes(path, root) for path in found}


def _bytes(path: Path, root: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ModelRejected(path.relative_to(root).as_posix(), "", "filen går inte att läsa.") from error


def _read(files: Mapping[str, bytes], file: str) -> bytes:
    if file not in files:
        raise ModelRejected(file, "", "filen går inte att läsa.")
    return files[file]


def _toml(file: str, content: bytes) -> dict[str, Any]:
    try:
        return strict_toml.loads(content)
    except strict_toml.NotToml as error:
        raise ModelRejected(file, "", error.detail) from error


def _validate(model: type[_T], file: str, element: str, raw: object) -> _T:
    try:
        return model.model_validate(raw)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(filter(None, [element, *map(str, first["loc"])]))
        raise ModelRejected(file, place, _SWEDISH.get(first["type"], first["msg"])) from error


_SWEDISH = {
    "extra_forbidden": "okänd nyckel.",
    "missing": "nyckeln saknas.",
    "date_type": "ska vara ett datum utan citattecken, till exempel 2026-07-01.",
    "string_type": "ska vara text.",
    "bool_type": "ska vara true eller false.",
    "list_type": "ska vara en lista.",
    "literal_error": "är inte ett av de tillåtna värdena.",
}
