"""Sentences about facts, the question asked of them, and the answer with its grounds."""

from __future__ import annotations

import re
from datetime import date

from server.scenarios.gherkin import Table
from server.scenarios.scene import NotAsSaid, Scene, same_lagrum
from server.scenarios.values import read_value, same_value
from server.scenarios.vocabulary import sentence

UTFALL = {
    "tillåtet": "tillatet",
    "spärrat": "sparrat",
    "utred": "utred",
    "ej tillämpligt": "ej_tillampligt",
}
OVERKLAGANDE = {
    "förvaltningsbesvär": "FB",
    "laglighetsprövning": "LP",
    "Arbetsförmedlingens ordning": "AF",
    "ingen väg": "ING",
}


@sentence("en person med {fraser:fras}")
def person_med(scene: Scene, fraser: str) -> None:
    """Fakta i ord: fraserna står i features/fraser.toml och skiljs åt med komma eller och."""
    scene.learn_phrases(fraser)


@sentence("kommunen är {profil}")
def kommunen_ar(scene: Scene, profil: str) -> None:
    """Kommunens profil, som malmo. Utan meningen gäller malmo."""
    scene.kommunprofil = profil


@sentence('kommunens parameter "{namn:text}" är {varde:rest}')
def parametern_ar(scene: Scene, namn: str, varde: str) -> None:
    """En parameter i kommunens profil har ett annat värde i scenariot, innan något har hänt."""
    if namn not in scene.profiles[scene.kommunprofil].parametrar:
        raise NotAsSaid(f"Ingen parameter heter {namn}. De står i processes/gemensamt/parametrar.toml.")
    scene.parametrar[namn] = read_value(varde)


@sentence("beslutsdagen är {dag:datum}")
def beslutsdagen_ar(scene: Scene, dag: date) -> None:
    """Dagen som prövningen gäller; den styr handläggning och överklagande."""
    scene.beslutsdatum = dag


@sentence("stödmånaden är {manad:manad}")
def stodmanaden_ar(scene: Scene, manad: str) -> None:
    """Månaden som stödet avser; utan meningen beslutsdagens månad."""
    scene.stodmanad = manad


@sentence("följande fakta:")
def foljande_fakta(scene: Scene, tabell: Table) -> None:
    """En tabell med två spalter: faktum och värde."""
    for _, meant in scene.read_table(tabell):
        scene.fakta.update(meant)


@sentence("att {sats:rest}")
def att_faktum_ar(scene: Scene, sats: str) -> None:
    """Ett faktum, med etikett eller namn, är ja, nej, okänt, en dag, ett tal eller ett ord."""
    places = [found.start() for found in re.finditer(" är ", sats)]
    for place in places:
        if scene.knows_of(sats[:place]):
            scene.learn(sats[:place], sats[place + 4 :])
            return
    raise NotAsSaid(
        f"Inget faktum heter så: {sats}. Skriv att <faktum> är <värde>; fakta står i Provbedömning."
    )


@sentence('frågan "{fraga:text}" prövas[ {dag:datum}][ i profilen {profil}]')
def fragan_provas(scene: Scene, fraga: str, dag: date | None, profil: str | None) -> None:
    """Ställer en fråga till reglerna, samma som lagrum bedom och Provbedömning."""
    scene.beslutsdatum = dag or scene.beslutsdatum
    scene.kommunprofil = profil or scene.kommunprofil
    scene.attempt(lambda: scene.assess(fraga))


@sentence('regeln "{regel:text}" prövas')
def regeln_provas(scene: Scene, regel: str) -> None:
    """Prövar ett av en process beslut för sig; svaret som prövades sist är bedömningen som det bygger på."""
    scene.attempt(lambda: scene.decide(regel))


@sentence('regeln "{regel:text}" prövas med:')
def regeln_provas_med(scene: Scene, regel: str, tabell: Table) -> None:
    """Som ovan, men tabellen (namn, värde) ger det som processen själv lämnar till regeln."""
    given = {name: read_value(value) for name, value in tabell}
    scene.attempt(lambda: scene.decide(regel, given))


@sentence("är svaret {utfall:fras}")
def svaret_ar(scene: Scene, utfall: str) -> None:
    """Utfallet: tillåtet, spärrat, utred eller ej tillämpligt."""
    _expect(scene, "utfallet", scene.answer()["utfall"], UTFALL.get(utfall, utfall))


@sentence("avgör {grenar:rest}")
def avgor(scene: Scene, grenar: str) -> None:
    """De rättsliga grenar som avgjorde svaret (fler kan stå bredvid)."""
    _expect_all(scene, "grenarna", scene.answer()["grenar"], _names(grenar))


@sentence("avgör bara {grenar:rest}")
def avgor_bara(scene: Scene, grenar: str) -> None:
    """De rättsliga grenar som avgjorde svaret, alla och inga andra."""
    _expect(scene, "grenarna", sorted(scene.answer()["grenar"]), sorted(_names(grenar)))


@sentence("avgör ingen gren")
def avgor_ingen(scene: Scene) -> None:
    """Ingen rättslig gren avgjorde svaret, till exempel för att något saknas."""
    _expect(scene, "grenarna", scene.answer()["grenar"], [])


@sentence("avgör inte {gren:ord}")
def avgor_inte(scene: Scene, gren: str) -> None:
    """En rättslig gren som inte får ha avgjort svaret."""
    if gren in scene.answer()["grenar"]:
        raise NotAsSaid(f"Grenen {gren} avgjorde svaret: {scene.told()}")


@sentence("varnas det för {grenar:rest}")
def varnas_for(scene: Scene, grenar: str) -> None:
    """De rättsliga grenar som varnar utan att stoppa."""
    _expect_all(scene, "varningarna", scene.answer()["varningar"], _names(grenar))


@sentence("varnas det bara för {grenar:rest}")
def varnas_bara_for(scene: Scene, grenar: str) -> None:
    """De rättsliga grenar som varnar, alla och inga andra."""
    _expect(scene, "varningarna", sorted(scene.answer()["varningar"]), sorted(_names(grenar)))


@sentence("varnas det inte för {gren:ord}")
def varnas_inte_for(scene: Scene, gren: str) -> None:
    """En rättslig gren som inte får varna."""
    if gren in scene.answer()["varningar"]:
        raise NotAsSaid(f"Grenen {gren} varnar: {scene.told()}")


@sentence("varnas det inte")
def varnas_inte(scene: Scene) -> None:
    """Ingen rättslig gren varnar."""
    _expect(scene, "varningarna", scene.answer()["varningar"], [])


@sentence("saknas {fakta:rest}")
def saknas(scene: Scene, fakta: str) -> None:
    """De fakta som behövs och inte är kända, med namn eller etikett (fler kan saknas)."""
    _expect_all(scene, "det som saknas", scene.answer()["saknas"], [scene.fact(one) for one in _names(fakta)])


@sentence("saknas bara {fakta:rest}")
def saknas_bara(scene: Scene, fakta: str) -> None:
    """De fakta som behövs och inte är kända, alla och inga andra."""
    wanted = sorted(scene.fact(one) for one in _names(fakta))
    _expect(scene, "det som saknas", sorted(scene.answer()["saknas"]), wanted)


@sentence("saknas ingenting")
def saknas_ingenting(scene: Scene) -> None:
    """Alla fakta som behövs är kända."""
    _expect(scene, "det som saknas", scene.answer()["saknas"], [])


@sentence("stöds det av {lagrum:rest}")
def stods_av(scene: Scene, lagrum: str) -> None:
    """Paragrafen står bland dem som svaret vilar på, som 12 kap. 4 § SoL."""
    found = scene.answer()["lagrum"]
    if not any(same_lagrum(one, lagrum) for one in found):
        raise NotAsSaid(f"Svaret stöds av {', '.join(found)}, inte {lagrum}.")


@sentence('säger svaret "{text:text}"')
def sager_svaret(scene: Scene, text: str) -> None:
    """Orden står i motiveringen."""
    if text not in scene.answer()["motivering"]:
        raise NotAsSaid(f"Motiveringen säger inte {text}. {scene.told()}")


@sentence('säger svaret inte "{text:text}"')
def sager_svaret_inte(scene: Scene, text: str) -> None:
    """Orden står inte i motiveringen."""
    if text in scene.answer()["motivering"]:
        raise NotAsSaid(f"Motiveringen säger {text}. {scene.told()}")


@sentence("är värdet {namn} {varde:rest}")
def vardet_ar(scene: Scene, namn: str, varde: str) -> None:
    """Ett värde som svaret ger, till exempel spar eller giltig_till; okänt om det inte finns."""
    found = scene.answer()["varden"].get(namn)
    wanted = varde if found == varde else read_value(varde)
    if isinstance(found, list) and not isinstance(wanted, list):
        wanted = [wanted]
    _expect(scene, namn, found, wanted)


@sentence("får {roll:roll} besluta")
def far_besluta(scene: Scene, roll: str) -> None:
    """Rollen hör till dem som får besluta."""
    _expect_all(scene, "de som får besluta", scene.answer()["beslutsfattare"] or [], [roll])


@sentence("får {roll:roll} inte besluta")
def far_inte_besluta(scene: Scene, roll: str) -> None:
    """Rollen hör inte till dem som får besluta."""
    if roll in (scene.answer()["beslutsfattare"] or []):
        raise NotAsSaid(f"Rollen {roll} får besluta: {scene.told()}")


@sentence("gäller delegationspunkt {punkt}")
def delegationspunkt(scene: Scene, punkt: str) -> None:
    """Punkten i delegationsordningen som beslutet fattas med stöd av."""
    _expect(scene, "delegationspunkten", scene.answer()["delegationspunkt"], punkt)


@sentence("överklagas det genom {vag:rest}")
def overklagas(scene: Scene, vag: str) -> None:
    """Vägen att överklaga: förvaltningsbesvär, laglighetsprövning, Arbetsförmedlingens ordning, ingen väg."""
    _expect(scene, "överklagandet", scene.answer()["overklagande"], OVERKLAGANDE.get(vag, vag))


@sentence("gäller sekretessen {kod}")
def sekretessen(scene: Scene, kod: str) -> None:
    """Sekretessen: S26, S28, SEK0 eller SK."""
    _expect(scene, "sekretessen", scene.answer()["sekretess"], kod)


@sentence("är det {tvang:fras} att delta")
def tvang(scene: Scene, tvang: str) -> None:
    """Om villkoret är tvingande: ett villkor, eller frivilligt."""
    _expect(scene, "tvånget", scene.answer()["tvang"], {"ett villkor": True, "frivilligt": False}.get(tvang))


def _names(text: str) -> list[str]:
    return [name.strip() for part in text.split(" och ") for name in part.split(",") if name.strip()]


def _expect(scene: Scene, what: str, found: object, wanted: object) -> None:
    if not same_value(found, wanted):
        raise NotAsSaid(f"{what} är {found}, inte {wanted}. {scene.told()}")


def _expect_all(scene: Scene, what: str, found: list[str], wanted: list[str]) -> None:
    absent = [one for one in wanted if one not in found]
    if absent:
        raise NotAsSaid(
            f"{what} är {', '.join(found) or 'ingen'}; {', '.join(absent)} saknas. {scene.told()}"
        )
