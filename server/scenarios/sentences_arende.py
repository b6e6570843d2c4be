"""Sentences about an ärende: who opens it, does its tasks, what comes in, and what came of it."""

from __future__ import annotations

from datetime import date

from server import cases
from server.errors import InvalidInput, LegalStop, NotAllowed, NotFound
from server.scenarios.acting import refused_by, staff_of
from server.scenarios.gherkin import Table
from server.scenarios.scene import NotAsSaid, Scene, same_lagrum
from server.scenarios.vocabulary import sentence

GRENAR = {
    "socialtjänsten": "socialtjanst",
    "arbetsmarknadsavdelningen": "arbetsmarknad",
    "skolan": "skola",
    "arbetsförmedlingsuppdrag": "arbetsformedlingsuppdrag",
}
STATUS = {"avslutat": "avslutat", "pågående": "pagaende"}


@sentence("den enskilde är född {dag:datum}")
def ar_fodd(scene: Scene, dag: date) -> None:
    """Den som ärendet gäller; ärendet räknar åldern. Utan meningen är den enskilde född 1985-01-01."""
    scene.fodd = dag


@sentence('{roll:roll} öppnar ett ärende i processen "{process:text}"[ inom {gren}]')
def oppnar(scene: Scene, roll: str, process: str, gren: str | None) -> None:
    """Någon öppnar ett ärende, inom socialtjänsten om inget annat sägs."""
    scene.attempt(lambda: staff_of(scene).open(roll, process, GRENAR.get(gren or "", "socialtjanst")))


@sentence('ärendet har nått "{uppgift:text}"')
def har_natt(scene: Scene, uppgift: str) -> None:
    """Arbetsuppgifterna dit slutförs i tur och ordning av den roll de hör till, med de fakta som är kända."""
    scene.attempt(lambda: staff_of(scene).reach(uppgift))
    scene.raise_unspoken()


@sentence('{roll:roll} slutför "{uppgift:text}"')
def slutfor(scene: Scene, roll: str, uppgift: str) -> None:
    """Någon slutför en arbetsuppgift med de fakta som är kända."""
    scene.attempt(lambda: staff_of(scene).complete(roll, uppgift, []))


@sentence('{roll:roll} slutför "{uppgift:text}" med:')
def slutfor_med(scene: Scene, roll: str, uppgift: str, tabell: Table) -> None:
    """Som ovan, men tabellen (fråga, svar) går före det som är känt."""
    said = scene.read_table(tabell)
    scene.attempt(lambda: staff_of(scene).complete(roll, uppgift, said))


@sentence('meddelandet "{namn:text}" kommer med:')
def meddelandet_kommer(scene: Scene, namn: str, tabell: Table) -> None:
    """Ett meddelande till ärendet från någon utanför, som Arbetsförmedlingens svar."""
    data = {name: value for _, meant in scene.read_table(tabell) for name, value in meant.items()}
    scene.attempt(lambda: staff_of(scene).deliver(namn, data))


@sentence('meddelandet "{namn:text}" kommer')
def meddelandet_kommer_utan(scene: Scene, namn: str) -> None:
    """Ett meddelande till ärendet utan några uppgifter."""
    scene.attempt(lambda: staff_of(scene).deliver(namn, {}))


@sentence("tiden går till {dag:datum}")
def tiden_gar(scene: Scene, dag: date) -> None:
    """Klockan flyttas till morgonen den dagen, och det som då ska hända händer."""
    scene.attempt(lambda: staff_of(scene).wait_until(dag))


@sentence("i dag är {dag:datum}")
def i_dag(scene: Scene, dag: date) -> None:
    """Klockan flyttas till morgonen den dagen, innan något har hänt."""
    scene.clock.set(dag)


@sentence("exemplet på delegation gäller")
def exemplet_galler(scene: Scene) -> None:
    """Delegationsordningens exempelpunkter (som bara demo har) gäller i scenariot."""
    scene.exempel = True


@sentence('finns arbetsuppgiften "{uppgift:text}"[ hos {roll:roll}]')
def finns_uppgiften(scene: Scene, uppgift: str, roll: str | None) -> None:
    """En öppen arbetsuppgift, hos den roll som ska göra den."""
    scene.raise_unspoken()
    row = staff_of(scene).open_task(uppgift)
    if roll is not None and roll not in row["roll"]:
        raise NotAsSaid(f"Arbetsuppgiften {uppgift} ligger hos {row['roll']}, inte {roll}.")


@sentence('finns inte arbetsuppgiften "{uppgift:text}"')
def finns_inte_uppgiften(scene: Scene, uppgift: str) -> None:
    """Ingen öppen arbetsuppgift heter så."""
    scene.raise_unspoken()
    if any(row["namn"] == uppgift for row in staff_of(scene).view().oppna_uppgifter):
        raise NotAsSaid(f"Arbetsuppgiften {uppgift} är öppen.")


@sentence("är ärendet {status}")
def ar_arendet(scene: Scene, status: str) -> None:
    """Ärendet är avslutat eller pågående."""
    scene.raise_unspoken()
    view = staff_of(scene).view()
    found = view.row["status"]
    if found != STATUS.get(status, status):
        oppna = ", ".join(row["namn"] for row in view.oppna_uppgifter)
        raise NotAsSaid(f"Ärendet är {found}. Öppna arbetsuppgifter: {oppna or 'inga'}.")


@sentence('har "{namn:text}" hänt')
def har_hant(scene: Scene, namn: str) -> None:
    """En händelse i ärendet, med boxens namn i diagrammet; också hur det slutade."""
    scene.raise_unspoken()
    names = [row["namn"] for row in staff_of(scene).view().handelser]
    if namn not in names:
        raise NotAsSaid(f"{namn} har inte hänt. Det som har hänt: {', '.join(names)}.")


@sentence("har {roll:roll} fattat beslut om {utfall}[ enligt punkt {punkt}]")
def har_beslutat(scene: Scene, roll: str, utfall: str, punkt: str | None) -> None:
    """Ett beslut i ärendet: utfallet (som anvisning, bifall, avslag), rollen och delegationspunkten."""
    scene.raise_unspoken()
    rows = staff_of(scene).view().beslut
    found = [f"{row['utfall']} av {row['roll']} enligt {row['delegationspunkt']}" for row in rows]
    wanted = [row for row in rows if row["utfall"] == utfall and row["roll"] == roll]
    if not any(punkt in {None, row["delegationspunkt"]} for row in wanted):
        raise NotAsSaid(f"Inget sådant beslut. Fattade beslut: {'; '.join(found) or 'inga'}.")


@sentence("vilar beslutet på {lagrum:rest}")
def vilar_beslutet_pa(scene: Scene, lagrum: str) -> None:
    """Paragrafen står bland dem som ett beslut i ärendet vilar på."""
    scene.raise_unspoken()
    found = [one for row in staff_of(scene).view().beslut for one in row["lagrum"]]
    if not any(same_lagrum(one, lagrum) for one in found):
        raise NotAsSaid(f"Beslutet vilar på {', '.join(found) or 'ingenting'}, inte {lagrum}.")


@sentence("har inget beslut fattats")
def inget_beslut(scene: Scene) -> None:
    """Ärendet har inga beslut."""
    rows = staff_of(scene).view().beslut
    if rows:
        raise NotAsSaid(f"Fattade beslut: {', '.join(row['utfall'] for row in rows)}.")


@sentence('står "{text:text}" i brevet')
def star_i_brevet(scene: Scene, text: str) -> None:
    """Orden står i något av ärendets brev."""
    scene.raise_unspoken()
    letters = staff_of(scene).letters()
    if not any(text in letter for letter in letters):
        raise NotAsSaid(f"Inget av {len(letters)} brev innehåller {text}.")


@sentence('fortsätter det med ett ärende i processen "{process:text}"')
def fortsatter(scene: Scene, process: str) -> None:
    """Ett ärende i en annan process har öppnats; det är det som resten av scenariot handlar om."""
    scene.raise_unspoken()
    staff_of(scene).follow(process)


@sentence("stoppas beslutet enligt {lagrum:rest}")
def stoppas(scene: Scene, lagrum: str) -> None:
    """Lagen hindrar det som försöktes; ingenting har ändrats. Paragrafen skrivs ut."""
    refused = scene.refusal()
    if not isinstance(refused, LegalStop):
        raise NotAsSaid(f"Det stoppades inte av lag: {refused_by(refused)}")
    if not any(same_lagrum(one, lagrum) for one in refused.lagrum):
        raise NotAsSaid(f"Det stoppades enligt {', '.join(refused.lagrum)}, inte {lagrum}.")


@sentence("nekas rollen")
def nekas_rollen(scene: Scene) -> None:
    """Rollen får inte göra det som försöktes; ingenting har ändrats."""
    refused = scene.refusal()
    if not isinstance(refused, NotAllowed):
        raise NotAsSaid(f"Rollen nekades inte: {refused_by(refused)}")


@sentence('godtas inte svaret på "{falt:text}"')
def godtas_inte(scene: Scene, falt: str) -> None:
    """Formuläret godtar inte svaret på frågan (med fältets namn); ingenting har ändrats."""
    refused = scene.refusal()
    if not isinstance(refused, InvalidInput):
        raise NotAsSaid(f"Svaret nekades inte: {refused_by(refused)}")
    if falt not in [one.falt for one in refused.fel]:
        raise NotAsSaid(f"Fel i: {', '.join(one.falt for one in refused.fel)}.")


@sentence("känner {roll:roll} inom {gren} inte till ärendet")
def kanner_inte_till(scene: Scene, roll: str, gren: str) -> None:
    """Sekretessen gör att rollen inte får veta att ärendet finns."""
    staff = staff_of(scene)
    staff.view()
    try:
        cases.load_arende(staff.house, staff.actor(roll, GRENAR.get(gren, gren)), staff.arende)
    except NotFound:
        return
    raise NotAsSaid(f"Rollen {roll} inom {gren} kan läsa ärendet.")


@sentence("prövades {gren}")
def provades(scene: Scene, gren: str) -> None:
    """Den rättsliga grenen står på någon av ärendets händelser."""
    scene.raise_unspoken()
    staff_of(scene).look_at_all()
    if gren not in scene.grenar:
        raise NotAsSaid(f"Prövade grenar: {', '.join(sorted(scene.grenar)) or 'inga'}.")


@sentence("kommunstyrelsen har beslutat om {platser:tal} platser i {insats} till och med {dag:datum}")
def ks_har_beslutat(scene: Scene, platser: int, insats: str, dag: date) -> None:
    """Ett KS-beslut om en insats, med antal platser och sista dag; det gäller från årets första dag."""
    staff_of(scene).add_ks_beslut(insats, platser, dag)
