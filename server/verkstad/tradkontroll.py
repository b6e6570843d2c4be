"""What machines can check of a tree: it loads, lint finds no fault, scenarios hold, and coverage is met."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from server.assessment.facts import GEMENSAMT, ROOT
from server.coverage import Coverage
from server.coverage.catalogue import Catalogue
from server.coverage.counting import GATE
from server.coverage.exceptions import load_undantag
from server.coverage.recording import Played, record
from server.errors import LagrumError, ModelRejected
from server.lint import FEL, VARNING, check
from server.profile import load_profiles
from server.scenarios import load_scenarios, open_stage
from server.verkstad.trad import Tree, library_of_tree, unpacked

FIXED = tuple(f"{GEMENSAMT}/{name}.toml" for name in ("fakta", "fragor", "lagrum"))
Tell = Callable[[int, int], object]
SHOWN = 200
Outcome = Mapping[str, Any]


def check_tree(tree: Tree, tell: Tell) -> dict[str, Any]:
    """Check the whole tree; `tell` hears of each scenario as it ends.

    Returns {modeller, lint: {fel, varningar}, scenarier: {antal, fel}, tackning: {haller, summor, hal,
    undantag}}, as JSON can hold it.
    """
    with unpacked(tree) as root:
        found = check(root)
        outcome = {
            "modeller": list(broken(tree)),
            "lint": {
                "fel": [asdict(one) for one in found if one.niva == FEL],
                "varningar": sum(one.niva == VARNING for one in found),
            },
        }
        return {**outcome, **_prove(root, tell)}


def broken(tree: Tree) -> Iterator[str]:
    """Yield what the house could not load, process by process, and of the profiles."""
    library = library_of_tree(tree)
    seen: set[str] = set()
    for bundle in library.bundles.values():
        try:
            _ = bundle.spec, bundle.rules
            for form in bundle.spec.forms:
                bundle.form(form)
        except ModelRejected as wrong:
            seen.add(wrong.detail)
    try:
        load_profiles(tree)
        load_profiles(tree, exempel=True)
    except ModelRejected as wrong:
        seen.add(wrong.detail)
    if not library.bundles:
        seen.add("Det finns ingen process.")
    yield from sorted(seen)


def _prove(root: Path, tell: Tell) -> dict[str, Any]:
    """Play the scenarios and count; a tree whose scenarios cannot even be read has none that holds."""
    try:
        scenarios = load_scenarios(root)
        undantag = load_undantag(root)
        done: list[int] = []

        def heard(_: Played) -> None:
            done.append(1)
            tell(len(done), len(scenarios))

        tell(0, len(scenarios))
        with open_stage(root) as stage:
            coverage = Coverage(Catalogue(stage.library), record(stage, scenarios, tell=heard), undantag)
            return {"scenarier": _held(coverage), "tackning": _covered(coverage)}
    except LagrumError as wrong:
        fault = {"namn": "", "fil": "", "rad": 0, "fel": wrong.detail.replace(f"{root}/", "")}
        uncovered = {"haller": False, "summor": [], "hal": [], "antal_hal": 0, "undantag": 0}
        return {"scenarier": {"antal": 0, "fel": [fault]}, "tackning": uncovered}


def _held(coverage: Coverage) -> dict[str, Any]:
    fel = [
        {
            "namn": one.scenario.name,
            "fil": one.scenario.file,
            "rad": one.scenario.line,
            "fel": one.result.fel,
        }
        for one in coverage.failed
    ]
    return {"antal": len(coverage.played), "fel": fel[:SHOWN]}


def _covered(coverage: Coverage) -> dict[str, Any]:
    holes = [hole for hole in coverage.holes if hole.kind in GATE and hole.undantag is None]
    return {
        "haller": not holes,
        "summor": [
            {
                "slag": one.kind,
                "namn": one.label,
                "finns": one.total,
                "provade": one.covered,
                "undantag": one.excused,
                "hal": one.holes,
                "krav": one.kind in GATE,
            }
            for one in coverage.sums
        ],
        "hal": [{"id": one.id, "slag": one.kind, "text": one.text, "fil": one.file} for one in holes[:SHOWN]],
        "antal_hal": len(holes),
        "undantag": len(coverage.undantag),
    }


def fixed_faults(tree: Tree) -> Iterator[str]:
    """Yield the registers that the code reads from its own folder, where the tree has another version.

    They change with the code: a version of them that nothing reads must not look as if it were published.
    """
    for path in FIXED:
        if path in tree and tree[path] != (ROOT / path).read_bytes():
            yield (
                f"{path} hör till den version av Lagrum som är installerad och går inte att ändra i ett "
                "utkast. Återställ filen. Har Lagrum uppgraderats ska driften köra lagrum publicera."
            )


def removed_profiles(base: Tree, tree: Tree) -> Iterator[str]:
    """Yield the municipalities' profiles that the tree lacks: staff and ärenden stand on them."""
    for path in sorted(base):
        if path.startswith("processes/kommuner/") and path not in tree:
            yield f"{path} får inte tas bort: medarbetare och ärenden kan höra till den. Återställ filen."


def faults_of(outcome: Outcome) -> Iterator[str]:
    """Yield what a check found that stands in the way of publishing."""
    for one in outcome["modeller"]:
        yield f"Modellerna går inte att läsa: {one}"
    if fel := len(outcome["lint"]["fel"]):
        yield f"Kontrollen av modellerna ger {fel} fel. Rätta dem."
    scenarier = outcome["scenarier"]
    if scenarier["fel"]:
        first = scenarier["fel"][0]
        told = f"{len(scenarier['fel'])} scenarier håller inte, det första: {first['namn']}."
        yield told if first["namn"] else f"Scenarierna går inte att spela: {first['fel']}"
    elif not scenarier["antal"]:
        yield "Det finns inga scenarier."
    if not outcome["tackning"]["haller"]:
        yield (
            f"Täckningen är inte full: {outcome['tackning']['antal_hal']} flöden, utgångar, regelrader eller "
            "rättsliga grenar saknar scenario. Skriv scenarier, eller undanta med skäl i "
            "features/undantag.toml."
        )


def sums_of(outcome: Outcome) -> dict[str, Any]:
    """Return the sums of a check, to be kept with the publication."""
    return {
        "fel": len(outcome["lint"]["fel"]),
        "varningar": outcome["lint"]["varningar"],
        "scenarier": outcome["scenarier"]["antal"],
        "tackning": outcome["tackning"]["summor"],
        "undantag": outcome["tackning"]["undantag"],
    }
