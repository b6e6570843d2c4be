"""The directories of the DMN Technology Compatibility Kit that a decision-table product needs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tck.run import case_folders, run_folder

TCK = Path(__file__).parent.parent.parent / "shared" / "tck"

FOLDERS = list(case_folders(TCK)) if TCK.is_dir() else []


@pytest.mark.skipif(not FOLDERS, reason="TCK-fallen (../shared/tck) finns inte här")
def test_the_kit_is_complete() -> None:
    assert len(FOLDERS) >= 80


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_directory_passes(folder: Path) -> None:
    wrong = [verdict for verdict in run_folder(folder) if not verdict.passed]
    assert [f"{v.case.id}: {v.case.expected!r}, {v.actual!r} {v.note}" for v in wrong] == []
