"""The rättskarta as lines of text."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from server.rattskarta.parts import Fraga, Grenkort, Parametervarde, Rad, Rattskarta, Villkor

_WIDTH = 100


def lines_of(karta: Rattskarta) -> Iterator[str]:
    """Yield the whole, section by section."""
    yield f"Rättskartan för {karta.profil} den {karta.dag}"
    yield "=" * _WIDTH
    for one in karta.tid:
        yield from _wrapped("Gäller den dagen", f"{one.text} ({one.sakerhet})")
    yield from _wrapped("Scenarier", proof_words(karta))
    for avsnitt, (rubrik, cards) in karta.avsnitt.items():
        yield from ("", f"{rubrik} ({avsnitt})", "-" * _WIDTH)
        for kort in cards:
            yield ""
            yield from _card(kort)
    if karta.hel:
        yield from ("", "Det som är omtvistat eller osäkert", "-" * _WIDTH)
        for fraga in karta.fragor:
            yield from _question(fraga)


def proof_words(karta: Rattskarta) -> str:
    """Say what it means that a scenario stands under a branch."""
    if karta.provad:
        return "De som står vid en gren har spelats nu: de höll och prövade grenen."
    return (
        "De som står vid en gren är märkta med den. Att de håller och prövar grenen kontrolleras av "
        "lagrum tackning, som hör till testerna; här har de inte spelats."
    )


def marks(kort: Grenkort) -> tuple[str, ...]:
    """Return what the reader must know first: contested, uncertain, not built, not proved."""
    found = []
    if kort.omtvistat:
        found.append("Omtvistat")
    elif kort.osakert:
        found.append("Osäkert")
    if not kort.byggd:
        found.append("Inte byggt")
    if kort.bevisad is False and kort.byggd:
        found.append("Inte bevisat")
    return tuple(found)


def _card(kort: Grenkort) -> Iterator[str]:
    said = ", ".join(marks(kort))
    yield f"{kort.namn} ({kort.id}){f'  [{said}]' if said else ''}"
    yield from _listed("Förutsättningar", kort.forutsattningar)
    for label, text in kort.falt:
        yield from _wrapped(label, text)
    yield from _wrapped("Lagrum i reglerna", "; ".join(kort.lagrum))
    yield from _wrapped("Säkerhet", "; ".join(kort.sakerhet) or "anges inte i rättskartan")
    for delegat in kort.delegater:
        exempel = " (påhittat exempel)" if delegat.exempel else f" ({delegat.kalla})"
        chef = f"; om hen inte är i tjänst {delegat.chefer}" if delegat.chefer else ""
        yield from _wrapped("Delegation", f"{delegat.punkt} {delegat.text}: {delegat.roll}{chef}{exempel}")
    for fraga in kort.fragor:
        yield from _question(fraga)
    yield from _listed("Parametrar", [_parameter(one) for one in kort.parametrar])
    yield from _listed("Regler", [row_words(rad) for rad in kort.rader])
    yield from _listed(
        "I processerna",
        [
            f"{one.processnamn}: {one.slag} ”{one.namn}”{f', {one.roller}' if one.roller else ''}"
            for one in kort.steg
        ],
    )
    yield from _listed("Scenarier", [f"{one.name} ({one.file}:{one.line})" for one in kort.scenarier])
    if not kort.byggd:
        reason = f": {kort.undantag.skal} ({kort.undantag.datum})" if kort.undantag else ""
        yield from _wrapped("Inte byggt", f"ingen regel och ingen process bär grenen{reason}")


def _question(fraga: Fraga) -> Iterator[str]:
    tvist = fraga.tvist
    yield from _wrapped(
        "Omtvistat" if tvist.b and tvist.slag == "omtvistat" else "Osäkert", f"{tvist.fraga} ({fraga.id})"
    )
    yield from _wrapped("  Ståndpunkt 1", f"{tvist.a.text} ({tvist.a.kalla})")
    if tvist.b:
        yield from _wrapped("  Ståndpunkt 2", f"{tvist.b.text} ({tvist.b.kalla})")
    yield from _wrapped("  Lagrum gör", tvist.lagrum_gor)
    for one in fraga.valt:
        yield from _wrapped("  Valt", _parameter(one))


def _parameter(one: Parametervarde) -> str:
    if not one.galler_fran:
        return f"{one.text}: inget värde den dagen"
    return f"{one.text}: {one.varde} (från {one.galler_fran}; {one.kalla}; {one.sakerhet})"


def condition_words(villkor: Villkor) -> str:
    """Return a condition as a question and its answer, or a name and its value."""
    return f"{villkor.kolumn}{'' if villkor.kolumn.endswith('?') else ':'} {villkor.text}"


def row_words(rad: Rad) -> str:
    """Return a rule row as one sentence."""
    when = "; ".join(condition_words(one) for one in rad.villkor) or "i alla lägen"
    effect = ", ".join(one for one in (rad.verkan, rad.foljd) if one)
    chosen = " (Gäller inte här: kommunens parametrar säger annat.)" if rad.bortvald else ""
    return f"{rad.tabell}, rad {rad.nummer}. När: {when}. {effect}: {rad.motivering}{chosen}"


def _listed(label: str, texts: object) -> Iterator[str]:
    assert isinstance(texts, tuple | list)
    if texts:
        yield f"  {label}:"
    for text in texts:
        yield textwrap.fill(text, _WIDTH, initial_indent="    - ", subsequent_indent="      ")


def _wrapped(label: str, text: str) -> Iterator[str]:
    if text:
        yield textwrap.fill(f"{label}: {text}", _WIDTH, initial_indent="  ", subsequent_indent="    ")
