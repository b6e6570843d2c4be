"""lagrum.py: each step is taken once, and again when what it was made from changes."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

import lagrum


@pytest.fixture
def taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Replace every step by a note of its name, in a folder of its own."""
    steps: list[str] = []
    for name in (
        "make_venv",
        "install_python_packages",
        "install_lagrum",
        "install_node_packages",
        "make_vendor",
    ):
        monkeypatch.setattr(lagrum, name, lambda name=name: steps.append(name))
    monkeypatch.setattr(lagrum, "STAMP", tmp_path / "stamp.json")
    monkeypatch.setattr(lagrum, "packages", lambda *, for_tests: None)
    monkeypatch.setattr(lagrum, "still_there", lambda _key: True)
    return steps


def test_a_fresh_machine_takes_every_step(taken: list[str]) -> None:
    lagrum.setup(for_tests=False)
    assert taken == [
        "make_venv",
        "install_python_packages",
        "install_lagrum",
        "install_node_packages",
        "make_vendor",
    ]


def test_a_second_run_takes_none(taken: list[str]) -> None:
    lagrum.setup(for_tests=False)
    taken.clear()
    lagrum.setup(for_tests=False)
    assert taken == []


def test_a_new_lock_file_repeats_its_step_and_those_behind(
    taken: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lagrum.setup(for_tests=False)
    taken.clear()
    read = lagrum.contents
    monkeypatch.setattr(
        lagrum, "contents", lambda name: read(name) + ("\n" if name == "package.json" else "")
    )
    lagrum.setup(for_tests=False)
    assert taken == ["install_node_packages", "make_vendor"]


def test_a_step_that_fails_is_taken_again(taken: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise lagrum.SetupError

    with monkeypatch.context() as patch:
        patch.setattr(lagrum, "install_lagrum", fail)
        with pytest.raises(lagrum.SetupError):
            lagrum.setup(for_tests=False)
    taken.clear()
    lagrum.setup(for_tests=False)
    assert taken == ["install_lagrum", "install_node_packages", "make_vendor"]


@pytest.mark.parametrize("text", ["", "{", "[]", '"x"'])
def test_a_torn_stamp_counts_as_none(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "stamp.json").write_text(text, encoding="utf-8")
    monkeypatch.setattr(lagrum, "STAMP", tmp_path / "stamp.json")
    assert lagrum.load_stamp() == {}


def test_wrong_use_is_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert lagrum.main(["gör"]) == 2
    assert "Användning" in capsys.readouterr().err


def test_an_old_python_is_told_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    assert lagrum.main(["demo"]) == 1
    assert "Lagrum behöver Python 3.11 eller nyare. Det här är 3.9." in capsys.readouterr().err


def test_what_is_missing_is_named_where_we_may_not_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(lagrum, "is_installed", lambda name: name != "chromium")
    monkeypatch.setattr(lagrum, "may_install", lambda: False)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    lagrum.packages(for_tests=True)
    assert "sudo apt-get install -y --no-install-recommends chromium\n" in capsys.readouterr().out


def test_nothing_leads_pip_out_of_the_venv(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    monkeypatch.setenv("PIP_USER", "1")
    assert not {"PYTHONPATH", "PIP_USER"} & lagrum.clean_environment().keys()


def test_the_copied_parts_are_where_the_pages_look(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not (lagrum.ROOT / "node_modules" / "bpmn-js").exists():
        pytest.skip("webbläsarens delar är inte installerade")
    vendor = tmp_path / "vendor"
    monkeypatch.setattr(lagrum, "VENDOR", vendor)
    lagrum.make_vendor()
    lagrum.make_vendor()
    assert (vendor / "bpmn-js" / "bpmn-navigated-viewer.production.min.js").stat().st_size > 100_000
    assert not vendor.with_suffix(".new").exists()
    editors = vendor / "modeller"
    assert (editors / "bpmn.js").stat().st_size > 1_000_000
    assert {path.name for path in editors.glob("*.css")} == {"bpmn.css", "dmn.css", "form.css"}
    licences = (editors / "LICENSER.txt").read_text("utf-8")
    for package in ("camunda-bpmn-js", "bpmn-js-token-simulation", "dmn-js", "@codemirror/view"):
        assert f"node_modules/{package}/LICENSE" in licences


def test_a_changed_entry_of_an_editor_makes_the_parts_anew(
    taken: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shutil.copytree(lagrum.EDITORS, tmp_path / "modeller")
    monkeypatch.setattr(lagrum, "EDITORS", tmp_path / "modeller")
    lagrum.setup(for_tests=False)
    taken.clear()
    with (tmp_path / "modeller" / "dmn.js").open("a", encoding="utf-8") as file:
        file.write("// changed\n")
    lagrum.setup(for_tests=False)
    assert taken == ["make_vendor"]


@pytest.mark.parametrize(
    ("file", "package"),
    [
        ("node_modules/preact/dist/preact.module.js", "node_modules/preact"),
        ("node_modules/@codemirror/view/dist/index.js", "node_modules/@codemirror/view"),
        ("node_modules/a/node_modules/@b/c/x.js", "node_modules/a/node_modules/@b/c"),
        ("server/web/modeller/bpmn.js", "server/web/modeller/bpmn.js"),
    ],
)
def test_the_package_that_a_file_belongs_to(file: str, package: str) -> None:
    assert lagrum.package_of(file) == package


def test_every_wanted_package_of_python_is_locked_with_a_hash() -> None:
    lines = lagrum.contents(lagrum.LOCK).splitlines()
    named = [line for line in lines if line[:1].isalnum()]
    assert len(named) > 50
    assert all("==" in line and line.endswith("\\") for line in named)


def _modules() -> list[Any]:
    return sorted([*(lagrum.ROOT / "server").rglob("*.py"), *(lagrum.ROOT / "tasks").rglob("*.py")])


def test_no_module_passes_400_lines() -> None:
    long = {
        path.name: count for path in _modules() if (count := len(path.read_text("utf-8").splitlines())) > 400
    }
    assert long == {}


def test_no_module_catches_everything() -> None:
    found = [path.name for path in _modules() if "except Exception" in path.read_text("utf-8")]
    assert found == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    empty = {"utils", "helpers", "manager", "common", "data2"}
    assert [path.name for path in _modules() if path.stem in empty] == []
