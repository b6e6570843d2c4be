"""Provbedömning: any legal question as a form; facts in, the answer with its grounds out. Nothing is kept."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from server.assessment import Question, assess, load_register
from server.errors import FaltFel, InvalidInput, NotFound
from server.forms import as_json, read_post
from server.web.fact_words import branch_names, fact_rows
from server.web.permission import permission
from server.web.question_form import known_facts, question_form
from server.web.questions import Question as ShownQuestion
from server.web.questions import questions_of
from server.web.session import house
from server.web.words import answer_words, today

pages = Blueprint("provbedomning", __name__)

VOID: dict[str, Any] = {"varden": {}}
VARDEN = {
    "spar": "Spår",
    "giltig_till": "Gäller till och med",
    "sista_dag": "Sista dag",
    "timmar_per_vecka": "Timmar per vecka",
    "obligatoriskt": "Obligatoriskt",
    "sanktion": "Tillåten påföljd",
    "fordelning": "Fördelning",
    "sex_manader": "Sex månader har gått",
    "svar_senast": "Svar senast",
}
SPAR = {
    "anvisning_12_4": "anvisning enligt 12 kap. 4 § SoL",
    "aktivitetskrav": "aktivitetskrav",
    "ansokan_fl": "egen ansökan, utanför socialtjänsten",
    "insats_11_1": "insats enligt 11 kap. 1 § SoL",
    "insats_11_5": "insats enligt 11 kap. 5 § SoL",
    "af_uppdrag": "uppdrag från Arbetsförmedlingen",
    "finsam": "samordningsförbundets insats",
    "skola": "skolans insats",
    "stodinsats_stockholm": "särskild individanpassad stödinsats",
    "ingen": "ingen",
    "nedsattning": "nedsättning",
    "nekande": "avslag",
    "nedsattning_eller_nekande": "nedsättning eller avslag",
    "lottning": "lottning",
    "kvot": "kvot",
}
_OWN = ("kommunprofil", "beslutsdatum", "stodmanad")


@pages.get("/provbedomning")
@permission("provbedomning")
def lista() -> str:
    """List the questions that can be answered."""
    fragor = [question for question in load_register().fragor.values() if question.beslut]
    return render_template("provbedomning/lista.html", fragor=fragor)


@pages.get("/provbedomning/<fraga>")
@permission("provbedomning")
def visa(fraga: str) -> str:
    """Show a question's form, empty."""
    return _page(_question(fraga), _ordinary(), [])


@pages.post("/provbedomning/<fraga>")
@permission("provbedomning")
def prova(fraga: str) -> ResponseReturnValue:
    """Answer the question on the same page; what was filled in stays."""
    question = _question(fraga)
    own = {name: request.form.get(name, "").strip()[:20] for name in _OWN}
    pairs = [
        (name, text)
        for name, text in request.form.items(multi=True)
        if name not in {*_OWN, "csrf_token"} and not name.startswith("_")
    ]
    try:
        answers = read_post(question_form(house().library, fraga), pairs, {})
        facts = known_facts({name: as_json(value) for name, value in answers.values.items()})
        item = {"fraga": fraga, **own, "fakta": facts}
        svar = assess(house().library.rules, house().profiles, item)
    except InvalidInput as refused:
        fel = [FaltFel(one.falt.removeprefix("fakta."), one.text) for one in refused.fel]
        return _page(question, own, pairs, fel=fel), 422
    return _page(question, own, pairs, svar=svar, fakta=fact_rows(facts))


def _question(fraga: str) -> Question:
    question = load_register().fragor.get(fraga)
    if question is None or not question.beslut:
        raise NotFound("Frågan finns inte. Välj en i listan under Provbedömning.")
    return question


def _questions(
    question: Question, pairs: list[tuple[str, str]], faults: dict[str, str]
) -> tuple[ShownQuestion, ...]:
    return questions_of(question_form(house().library, question.name), pairs, {}, faults)


def _quietly(one: ShownQuestion) -> ShownQuestion:
    """Return the question without "valfritt" beside it."""
    return replace(one, required=True, children=tuple(_quietly(child) for child in one.children))


def _in_words(value: Any) -> str:
    """Return a value of the answer as a reader would say it."""
    if value is None:
        return "kan inte sägas"
    values = value if isinstance(value, list) else [value]
    return ", ".join(
        SPAR.get(one, answer_words(one)) if isinstance(one, str) else answer_words(one) for one in values
    )


def _ordinary() -> dict[str, str]:
    day = today()
    return {"kommunprofil": house().kommun, "beslutsdatum": day.isoformat(), "stodmanad": f"{day:%Y-%m}"}


def _page(
    question: Question,
    own: dict[str, str],
    pairs: list[tuple[str, str]],
    *,
    svar: dict[str, Any] | None = None,
    fakta: list[tuple[str, str]] | None = None,
    fel: list[FaltFel] | None = None,
) -> str:
    faults = {one.falt: one.text for one in fel or []}
    return render_template(
        "provbedomning/visa.html",
        fraga=question,
        own=own,
        # Every fact may be left out: the page says so once, rather than at each of them.
        questions=[_quietly(one) for one in _questions(question, pairs, faults)],
        svar=svar,
        saknas=[load_register().fakta[name].text for name in (svar or {}).get("saknas", [])],
        fakta=fakta,
        grenar=branch_names(house().library),
        varden=[
            (VARDEN.get(name, name), _in_words(value)) for name, value in (svar or VOID)["varden"].items()
        ],
        fel=fel or [],
        faults=faults,
        profiler=[(one.id, one.namn) for one in house().profiles.values()],
    )
