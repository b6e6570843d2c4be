"""What the editors save of a file that nobody changed is the file: nothing lost, nothing moved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.rundtur import ROOT, models, open_editors, saved_by_editor

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def editors(browser: Any) -> Iterator[Any]:
    """One page with the three editors in it."""
    page = browser.new_page()
    open_editors(page)
    yield page
    page.close()


@pytest.mark.parametrize("path", models(), ids=lambda path: path.name)
def test_a_model_is_saved_as_it_was_opened(editors: Any, path: Path) -> None:
    text = path.read_text("utf-8")
    saved, warnings = saved_by_editor(editors, path.suffix[1:], text)
    assert warnings == [], path.relative_to(ROOT)
    assert saved.splitlines() == text.splitlines()
    assert saved == text
