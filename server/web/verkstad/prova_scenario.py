"""Save a trial as a scenario: its name, its lagrum and its file; the text is shown before it is saved."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from server.access import may
from server.errors import FaltFel, InvalidInput, LagrumError
from server.verkstad import inspelning, prova
from server.verkstad.forslag import UTKAST, load_forslag
from server.verkstad.inspelning import Sett
from server.verkstad.meningar import Beskrivning, scenario_lines
from server.verkstad.provkorning import Korning
from server.verkstad.trad import Tree, tree_of
from server.web.permission import permission
from server.web.session import actor, house

bp = Blueprint(
    "verkstad_prova_scenario", __name__, url_prefix="/verkstaden/utkast/<forslag>/prova/<prov>/scenario"
)
NY = "ny"


@bp.get("")
@permission("verkstad.lasa")
def visa(forslag: str, prov: str) -> str:
    """Show what the trial would be as a scenario."""
    with prova.open_prov(house(), actor(), forslag, prov) as korning:
        tree, sett = tree_of(house(), forslag), inspelning.seen_in(korning)
        files = inspelning.files_for(tree, korning.prov)
        fil = files[0].path if files else NY
        given = {"namn": sett.namn, "regel": sett.regel, "grenar": sett.grenar, "fil": fil, "titel": ""}
        return _page(korning, tree, sett, given, [])


@bp.post("")
@permission("verkstad.redigera")
def spara(forslag: str, prov: str) -> ResponseReturnValue:
    """Show the text anew, or play the scenario and save it in the draft."""
    form = request.form
    given: dict[str, Any] = {
        name: form.get(name, "").strip()[:300] for name in ("namn", "regel", "fil", "titel")
    }
    given["grenar"] = tuple(form.getlist("grenar"))[:100]
    with prova.open_prov(house(), actor(), forslag, prov) as korning:
        tree, sett = tree_of(house(), forslag), inspelning.seen_in(korning)
        given["grenar"] = tuple(gren for gren in given["grenar"] if gren in sett.grenar)
        if "_visa" in form:
            return _page(korning, tree, sett, given, [])
        try:
            saved = prova.save_scenario(house(), actor(), korning, _described(korning, given))
        except InvalidInput as refused:
            return _page(korning, tree, sett, given, list(refused.fel)), 422
        except LagrumError as refused:
            return _page(korning, tree, sett, given, [FaltFel("namn", refused.detail)]), refused.status
    where = url_for("verkstad_fil.redigera", forslag=forslag, path=saved.path)
    link = Markup('<a class="anchor" href="{}">{}</a>').format(where, saved.path)
    flash(Markup("Scenariot håller och är sparat i {}.").format(link))
    return redirect(url_for("verkstad_prova_lage.visa", forslag=forslag, prov=prov), 303)


def _described(korning: Korning, given: Mapping[str, Any]) -> Beskrivning:
    new = given["fil"] in {NY, ""}
    return Beskrivning(
        namn=given["namn"],
        regel=given["regel"],
        grenar=given["grenar"],
        path=inspelning.new_path(korning.prov, given["titel"] or given["namn"]) if new else given["fil"],
        titel=given["titel"],
    )


def _page(korning: Korning, tree: Tree, sett: Sett, given: Mapping[str, Any], fel: list[FaltFel]) -> str:
    found = load_forslag(house(), actor(), korning.prov.forslag)
    described = _described(korning, given)
    files = inspelning.files_for(tree, korning.prov)
    sagt = inspelning.said_by(tree, korning.prov, described.path)
    return render_template(
        "verkstad/prova_scenario.html",
        forslag=found,
        prov=korning.prov,
        sett=sett,
        given=given,
        filer=[*((one.path, f"{one.titel} ({one.path})") for one in files), (NY, "En ny fil")],
        text="\n".join(scenario_lines(korning, described, sagt)),
        fel=fel,
        faults={one.falt: one.text for one in fel},
        far_spara=may(actor(), "verkstad.redigera") and found.status == UTKAST,
    )
