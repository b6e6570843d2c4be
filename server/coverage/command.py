"""`lagrum tackning`: play, count, print, write the report, and say whether the gate is open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from server.coverage.catalogue import Catalogue
from server.coverage.counting import GATE, Coverage
from server.coverage.exceptions import load_undantag
from server.coverage.recording import record
from server.coverage.report import write_report
from server.scenarios import load_scenarios, open_stage

_SHOWN = 40
UNMET = "Kravet är inte uppfyllt: allt ska prövas av ett scenario eller undantas med skäl."


def measure(root: Path) -> Coverage:
    """Play every scenario and return what they covered."""
    with open_stage(root) as stage:
        played = record(stage, load_scenarios(root))
        return Coverage(Catalogue(stage.library), played, load_undantag(root))


def cover(root: Path, folder: Path, out: TextIO) -> int:
    """Measure, print the table, write the report; 0 if the gate is open, else 1."""
    coverage = measure(root)
    write_report(coverage, folder)
    for line in lines_of(coverage):
        print(line, file=out)
    print(f"Rapport: {folder / 'index.html'}", file=out)
    return 0 if coverage.passes else 1


def lines_of(coverage: Coverage) -> Sequence[str]:
    """Return the table and the holes, as text."""
    lines = [f"{'':22}{'finns':>7}{'prövade':>9}{'undantag':>10}{'hål':>6}{'täckning':>11}"]
    for one in coverage.sums:
        gate = "" if one.kind in GATE else "  (inget krav)"
        numbers = f"{one.total:7}{one.covered:9}{one.excused:10}{one.holes:6}{one.percent:9.1f} %"
        lines.append(f"{one.label:22}{numbers}{gate}")
    tried = sum(not limit.untried for limit in coverage.limits)
    lines.append(f"Gränser i tabeller prövade från båda sidor: {tried} av {len(coverage.limits)}")
    lines += [f"FEL {one.scenario.name}: {one.result.fel}" for one in coverage.failed]
    holes = [hole for hole in coverage.holes if hole.kind in GATE and hole.undantag is None]
    lines += [f"Hål: {hole.id} ({hole.text})" for hole in holes[:_SHOWN]]
    if len(holes) > _SHOWN:
        lines.append(f"... och {len(holes) - _SHOWN} hål till; alla står i rapporten.")
    lines += [f"Undantaget behövs inte längre: {one.id}" for one in coverage.needless]
    lines.append("Kravet är uppfyllt." if coverage.passes else UNMET)
    return lines
