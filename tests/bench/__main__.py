"""`python -m tests.bench [--quick] [--json]`: measure everything in one go and in turn, print the ratios."""

from __future__ import annotations

import argparse
import contextlib
import importlib
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests import postgres
from tests.bench import inbox, raw, report, web, work
from tests.bench.contestants import Contestant, Orm, Raw, Stock, Timings, UseCase, make_house, play, race
from tests.bench.plain import Plain
from tests.bench.report import Goal


@dataclass(frozen=True)
class Extent:
    """How much is measured."""

    rounds: int
    short: int
    long: int
    turns: int
    pages: int
    sizes: tuple[int, ...]
    posts: int


FULL = Extent(6, 15, 2, 1000, 60, inbox.SIZES, 1200)
QUICK = Extent(2, 6, 1, 200, 30, (100, 10_000), 240)


def main() -> int:
    """Measure, print, and return 0: the benchmark informs, it does not judge."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--json", action="store_true", help="a list of {goal, value, target, met}")
    parser.add_argument("--quick", action="store_true", help="less of everything, coarser figures")
    options = parser.parse_args()
    extent = QUICK if options.quick else FULL
    with tempfile.TemporaryDirectory(prefix="lagrum-bench-") as name, _server() as server:
        bench = Bench(Path(name), extent, server, verbose=not options.json)
        goals = [*bench.sqlite(), *bench.postgresql(), *bench.inbox(), *bench.rules(), *bench.http()]
    print(report.as_json(goals) if options.json else "\n" + report.as_table(goals))
    return 0


@contextlib.contextmanager
def _server() -> Iterator[postgres.Server | None]:
    if postgres.find_binaries() is None:
        print(postgres.MISSING, file=sys.stderr)
        yield None
        return
    with postgres.running_server() as server:
        yield server


class Bench:
    """One run in a folder of its own."""

    def __init__(
        self, folder: Path, extent: Extent, server: postgres.Server | None, *, verbose: bool
    ) -> None:
        self.folder, self.extent, self.server, self.verbose = folder, extent, server, verbose
        self.models = folder / "models"
        work.write_models(self.models)

    def _say(self, text: str) -> None:
        if self.verbose:
            print(text, flush=True)

    def _show(self, title: str, timings: dict[str, Timings]) -> None:
        self._say(f"\n{title}")
        for name, one in timings.items():
            p50, p95 = one.percentile(0.5), one.percentile(0.95)
            self._say(f"  {name:28} {one.rate:8.0f}/s   p50 {p50:6.2f} ms   p95 {p95:6.2f} ms")

    def _url(self, name: str) -> str:
        return f"sqlite:///{self.folder / name}.db"

    def sqlite(self) -> list[Goal]:
        """Measure completions on SQLite against every peer."""
        extent = self.extent
        contestants: dict[str, Contestant] = {
            "use case": UseCase(make_house(self._url("lagrum"), self.models)),
            "hand-coded ORM": Orm(make_house(self._url("orm"), self.models)),
            "plain SpiffWorkflow": Stock(Plain(self.folder / "plain.db")),
            "raw full commit": Raw(raw.sqlite_machine(self.folder / "raw.db")),
        }
        short = race(contestants, 3, extent.rounds, extent.short)
        long = race(contestants, 60, extent.rounds, extent.long)
        self._show("SQLite, N=3", short)
        self._show("SQLite, N=60", long)
        del contestants["plain SpiffWorkflow"]  # it loses its tokens before a thousand turns
        del contestants["raw full commit"]
        aged = {name: Timings() for name in contestants}
        for name, contestant in contestants.items():
            play(contestant, extent.turns, aged[name])
        self._show(f"SQLite, N={extent.turns}", aged)
        return self._sqlite_goals(short, long, aged)

    def _sqlite_goals(
        self, short: dict[str, Timings], long: dict[str, Timings], aged: dict[str, Timings]
    ) -> list[Goal]:
        own, turns = short["use case"], self.extent.turns
        # Places 1 and 2 are the tasks before the follow-ups; the last follow-up goes elsewhere.
        growth = long["use case"].cpu_at(57, 61) / long["use case"].cpu_at(3, 7)
        old = aged["use case"].cpu_at(turns - 20, turns) / aged["use case"].cpu_at(3, 23)
        return [
            Goal("completion / hand-coded ORM, SQLite, N=3", own.rate / short["hand-coded ORM"].rate, 1.0),
            Goal(
                "completion / hand-coded ORM, SQLite, N=60",
                long["use case"].rate / long["hand-coded ORM"].rate,
                1.0,
            ),
            Goal("completion / raw full commit, SQLite", own.rate / short["raw full commit"].rate, 0.20),
            Goal("completion / plain SpiffWorkflow, N=3", own.rate / short["plain SpiffWorkflow"].rate, 2.5),
            Goal(
                "completion / plain SpiffWorkflow, N=60",
                long["use case"].rate / long["plain SpiffWorkflow"].rate,
                8.0,
            ),
            Goal("60th / 3rd step, CPU", growth, 1.05, at_most=True),
            Goal(f"{turns} turns: last / 3rd step, CPU", old, 1.05, at_most=True),
            Goal(f"{turns} turns finish", len(aged["use case"].steps) - 3, turns),
        ]

    def postgresql(self) -> list[Goal]:
        """Measure completions on PostgreSQL, one client."""
        if self.server is None:
            return []
        with self.server.database() as own, self.server.database() as other, self.server.database() as bare:
            houses = [make_house(own, self.models), make_house(other, self.models)]
            contestants: dict[str, Contestant] = {
                "use case": UseCase(houses[0]),
                "hand-coded ORM": Orm(houses[1]),
                "raw full commit": Raw(raw.postgres_machine(bare)),
            }
            short = race(contestants, 3, self.extent.rounds, self.extent.short)
            for house in houses:
                house.engine.dispose()
        self._show("PostgreSQL, N=3", short)
        own_rate = short["use case"].rate
        return [
            Goal(
                "completion / hand-coded ORM, PostgreSQL, N=3", own_rate / short["hand-coded ORM"].rate, 1.0
            ),
            Goal("completion / raw full commit, PostgreSQL", own_rate / short["raw full commit"].rate, 0.35),
        ]

    def inbox(self) -> list[Goal]:
        """Measure a page of the inbox at growing numbers of open tasks."""
        goals = [self._inbox("SQLite", self._url("inbox"))]
        if self.server is not None:
            with self.server.database() as url:
                goals.append(self._inbox("PostgreSQL", url))
        return goals

    def _inbox(self, kind: str, url: str) -> Goal:
        house = make_house(url, self.models)
        pages = inbox.measure(house, self.extent.pages, self.extent.sizes)
        house.engine.dispose()
        text = " / ".join(f"{milliseconds:.2f}" for milliseconds in pages.values())
        self._say(f"\nInbox, page of 50, {kind}, at {' / '.join(f'{size:,}' for size in pages)}: {text} ms")
        least, most = min(pages), max(pages)
        return Goal(
            f"inbox at {most:,} / at {least:,} open tasks, {kind}",
            pages[most] / pages[least],
            1.2,
            at_most=True,
        )

    def rules(self) -> list[Goal]:
        """Measure the rules alone."""
        rate = float(importlib.import_module("tests.bench_dmn").measure())
        self._say(f"\nRules: {rate:,.0f} evaluations/s of a table with 10 rows and 5 inputs")
        return [Goal("evaluations/s of 10 rules and 5 inputs", rate, 20_000)]

    def http(self) -> list[Goal]:
        """Measure a durable submit over HTTP, and what a worker holds in memory afterwards."""
        found = web.measure(self.folder, self.models, self._url("http"), self.extent.posts)
        self._say(
            f"\nHTTP, gunicorn, 2 workers, 8 connections: durable POST {found.durable:,.0f}/s "
            f"(p95 {found.p95:.0f} ms), trivial CSRF POST {found.trivial:,.0f}/s; "
            f"a worker holds {found.megabytes:.0f} MB"
        )
        return [
            Goal("durable POST / trivial CSRF POST, 8 connections", found.durable / found.trivial, 0.30),
            Goal("memory of one worker, MB", found.megabytes, 150, at_most=True),
        ]


if __name__ == "__main__":
    sys.exit(main())
