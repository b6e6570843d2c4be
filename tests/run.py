"""Everything that must hold, in one go: `python3 lagrum.py test`. The last line is `N passed, N failed`."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import CHROMIUM

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent
COUNTS = re.compile(r"(\d+) (passed|failed|errors?|skipped|xfailed)\b")
NO_TESTS = 5  # pytest's exit code when nothing was collected


@dataclass(frozen=True)
class Part:
    """One heading of the report. A part whose program is not on this machine is skipped, and said to be."""

    title: str
    command: Sequence[str]
    is_pytest: bool = False
    missing: str = ""


@dataclass(frozen=True)
class Result:
    """What a part came to."""

    part: Part
    passed: int
    failed: int
    skipped: int
    seconds: float


def main() -> int:
    """Run every part, however the one before it went, and return 1 if anything failed."""
    started = time.monotonic()
    results = [run(part) for part in parts()]
    print("\n=== Sammanfattning")
    for result in results:
        print(_line(result))
    passed = sum(result.passed for result in results)
    failed = sum(result.failed for result in results)
    print(f"Tid: {time.monotonic() - started:.0f} s")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


def parts() -> list[Part]:
    """Return the parts in the order in which a fault is cheapest to find."""
    return [
        Part("Stil: ruff check", [_tool("ruff"), "check", "--quiet", "."]),
        Part("Stil: ruff format", [_tool("ruff"), "format", "--check", "--quiet", "."]),
        Part("Pilar: import-linter", [_tool("lint-imports"), "--no-cache"]),
        Part("Typer: mypy", [_tool("mypy"), "--no-error-summary"]),
        _pytest("Enhetstester", "not postgres and not browser and not slow", "-n", "2"),
        _pytest("Långsamma tester och PostgreSQL", "(slow or postgres) and not browser", "-n", "2"),
        _pytest(
            "Webbläsare",
            "browser",
            "-n",
            "2",
            missing="" if CHROMIUM.exists() else "installera paketet chromium",
        ),
        Part("Modeller: lagrum granska", [sys.executable, "-m", "server", "granska"]),
        Part("Scenarier: lagrum prova", [sys.executable, "-m", "server", "prova"]),
        Part("Täckning: lagrum tackning", [sys.executable, "-m", "server", "tackning"]),
    ]


def _tool(name: str) -> str:
    return str(BIN / name) if (BIN / name).exists() else shutil.which(name) or name


def _pytest(title: str, marked: str, *more: str, missing: str = "") -> Part:
    options = ["-q", "-m", marked, "--durations=5", "--durations-min=1", "--no-header", *more]
    return Part(title, [sys.executable, "-m", "pytest", *options], is_pytest=True, missing=missing)


def run(part: Part) -> Result:
    """Run one part, showing what it prints."""
    print(f"\n=== {part.title}", flush=True)
    if part.missing:
        print(f"Hoppas över: {part.missing}")
        return Result(part, 0, 0, 1, 0.0)
    started = time.monotonic()
    code, last = _show(part.command)
    seconds = time.monotonic() - started
    if not part.is_pytest:
        return Result(part, int(code == 0), int(code != 0), 0, seconds)
    if code == NO_TESTS:
        return Result(part, 0, 0, 0, seconds)
    counts = {name.rstrip("s"): int(number) for number, name in COUNTS.findall(last)}
    failed = counts.get("failed", 0) + counts.get("error", 0)
    passed = counts.get("passed", 0) + counts.get("xfailed", 0)
    return Result(part, passed, max(failed, int(code != 0)), counts.get("skipped", 0), seconds)


def _show(command: Sequence[str]) -> tuple[int, str]:
    """Run a command from the root, pass its lines on, and return its exit code and last line."""
    last = ""
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    ) as process:
        for line in process.stdout or ():
            print(line, end="", flush=True)
            last = line.strip() or last
    return process.returncode, last


def _line(result: Result) -> str:
    verdict = "FEL" if result.failed else ("hoppas över" if result.part.missing else "ok")
    skipped = f", {result.skipped} överhoppade" if result.skipped and not result.part.missing else ""
    tests = f"{result.passed} gick, {result.failed} föll{skipped}" if result.part.is_pytest else ""
    return f"  {result.part.title:32} {verdict:12} {result.seconds:6.0f} s  {tests}".rstrip()


if __name__ == "__main__":
    sys.exit(main())
