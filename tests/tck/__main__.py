"""Prints a row per directory of the TCK and last how many results passed and failed."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.tck.run import case_folders, run_folder


def main(argv: list[str] | None = None) -> int:
    """Run the folder named on the command line; 0 when none failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.tck", description=__doc__)
    parser.add_argument("folder", type=Path, help="TestCases, one compliance level, or one case directory")
    parser.add_argument("-v", "--verbose", action="store_true", help="show each failed case")
    options = parser.parse_args(argv)
    if not options.folder.is_dir():
        print(f"Mappen {options.folder} finns inte.", file=sys.stderr)
        return 2
    passed = failed = 0
    for folder in case_folders(options.folder):
        verdicts = list(run_folder(folder))
        wrong = [verdict for verdict in verdicts if not verdict.passed]
        passed, failed = passed + len(verdicts) - len(wrong), failed + len(wrong)
        print(f"{folder.name:<50} {len(verdicts) - len(wrong):>5} passed {len(wrong):>5} failed")
        for verdict in wrong if options.verbose else ():
            case = verdict.case
            print(f"    {case.id} {case.result}: {case.expected!r} expected")
            print(f"        got {verdict.actual!r} {verdict.note}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
