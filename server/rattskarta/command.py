"""`lagrum rattskarta`: choose profile, day and branches, and print them as text or write them as HTML."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TextIO

from server.assessment import load_register
from server.bundle import Library, load_library
from server.coverage import measure
from server.coverage.catalogue import Catalogue
from server.coverage.exceptions import load_undantag
from server.errors import LagrumError
from server.profile import Profile, load_profiles
from server.rattskarta.build import Sources, build
from server.rattskarta.keys import load_keys
from server.rattskarta.page import write_page
from server.rattskarta.parts import Grenkort, Rattskarta
from server.rattskarta.text import lines_of
from server.scenarios import load_scenarios


class NothingChosen(LagrumError):
    """No branch fits what was asked for."""

    status = 404


@dataclass(frozen=True)
class Choice:
    """Which branches to show; empty means all."""

    lagrum: str = ""
    gren: str = ""
    avsnitt: str = ""
    sok: str = ""


def load_sources(root: Path, library: Library | None = None, *, prove: bool = False) -> Sources:
    """Read all that the rättskarta is made of. `prove` plays every scenario, which takes a while."""
    coverage = measure(root) if prove else None
    found = coverage.catalogue.library if coverage else library or load_library(root)
    return Sources(
        catalogue=Catalogue(found),
        keys=load_keys(found),
        facts=load_register(root),
        scenarios=load_scenarios(root),
        undantag=load_undantag(root),
        bevis=coverage.proofs if coverage else None,
    )


def select(karta: Rattskarta, choice: Choice) -> Rattskarta:
    """Return the rättskarta with only the branches that fit all that is chosen, and what they dispute."""
    if choice == Choice():
        return karta
    kort = tuple(one for one in karta.kort if _fits(one, choice))
    disputed = {fraga.id for one in kort for fraga in one.fragor}
    fragor = tuple(one for one in karta.fragor if one.id in disputed)
    return replace(karta, kort=kort, fragor=fragor, hel=False)


def show(
    root: Path, out: TextIO, *, profil: str, dag: date, choice: Choice, html: Path | None, prova: bool
) -> int:
    """Print the rättskarta, or write it as one page.

    Raises:
        NothingChosen: there is no such profile, or no branch fits.
    """
    profile = _profile(load_profiles(root), profil)
    sources = load_sources(root, prove=prova)
    karta = select(build(sources, profile, dag), choice)
    if not karta.kort:
        raise NothingChosen("Ingen gren passar. Skriv en gren som R-16 och ett lagrum som 12 kap. 4 § SoL.")
    if html is not None:
        write_page(karta, html)
        print(f"Rättskartan: {html}", file=out)
        return 0
    for line in lines_of(karta):
        print(line, file=out)
    return 0


def _profile(profiles: Mapping[str, Profile], name: str) -> Profile:
    if name not in profiles:
        raise NothingChosen(f"Det finns ingen profil {name!r}. Välj bland {', '.join(profiles)}.")
    return profiles[name]


def _fits(kort: Grenkort, choice: Choice) -> bool:
    if choice.gren and kort.id.casefold() != choice.gren.strip().casefold():
        return False
    if choice.avsnitt and kort.avsnitt != choice.avsnitt:
        return False
    if choice.lagrum and not _names(kort, choice.lagrum):
        return False
    return all(word in _words(kort) for word in choice.sok.casefold().split())


def _names(kort: Grenkort, lagrum: str) -> bool:
    wanted = " ".join(lagrum.casefold().split())
    return any(wanted == one.casefold() for one in kort.lagrum)


def _words(kort: Grenkort) -> str:
    """Return all that a search looks in."""
    texts = [kort.id, kort.namn, kort.rubrik, *kort.forutsattningar, *kort.lagrum, *kort.sakerhet]
    texts += [text for _, text in kort.falt]
    texts += [text for rad in kort.rader for text in (rad.tabell, rad.motivering)]
    texts += [text for steg in kort.steg for text in (steg.processnamn, steg.namn, steg.roller)]
    texts += [text for one in kort.parametrar for text in (one.text, one.varde, one.tvivel)]
    texts += [text for one in kort.fragor for text in (one.id, one.tvist.fraga)]
    return " ".join(texts).casefold()
