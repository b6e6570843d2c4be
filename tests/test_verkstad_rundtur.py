"""What the editors save of a file that nobody changed is the file: nothing lost, nothing moved."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

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


DESKTOP = sorted((ROOT / "tests" / "desktop").iterdir())


@pytest.mark.parametrize("path", DESKTOP, ids=lambda path: path.name)
def test_a_model_from_the_desktop_loses_nothing(editors: Any, path: Path) -> None:
    text = path.read_text("utf-8")
    saved, warnings = saved_by_editor(editors, path.suffix[1:], text)
    assert warnings == []
    assert content_of(saved, path.suffix) == content_of(text, path.suffix)
    assert saved_by_editor(editors, path.suffix[1:], saved)[0] == saved


def content_of(text: str, suffix: str) -> Any:
    """Return what a model says: its elements in order, with attributes and texts; a form's values."""
    return json.loads(text) if suffix == ".form" else list(_elements(etree.fromstring(text.encode())))


def _elements(element: etree._Element) -> Iterator[tuple[str, dict[str, str], str]]:
    yield (
        str(element.tag),
        {str(key): str(value) for key, value in element.attrib.items()},
        (element.text or "").strip(),
    )
    for child in element:
        yield from _elements(child)


def test_a_lost_element_is_seen() -> None:
    text = (ROOT / "tests" / "desktop" / "forfragan.bpmn").read_text("utf-8")
    lost = text.replace('<zeebe:property name="lagrum" value="25 § FL" />', "")
    assert content_of(lost, ".bpmn") != content_of(text, ".bpmn")
