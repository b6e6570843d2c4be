"""Trees as files: out as a zip, a folder or a branch; in as a draft, if the zip is what it says."""

from __future__ import annotations

import io
import stat
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from server.bundle import load_tree
from server.errors import NotAllowed
from server.verkstad import git, paket, sparning, trad
from server.verkstad.errors import TooLarge
from server.verkstad.publiceringar import published_tree
from tests.verkstad_house import BPMN, FORM, Workshop

TREE = {
    "forms/prov/a.form": b"{}\r\n",
    "processes/prov/prov.bpmn": b"<x/>",
    "features/prov/p.feature": b"\xc3\xa5",
}


def zipped(*files: tuple[str, bytes], change: Callable[[zipfile.ZipInfo], None] = lambda _: None) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for path, content in files:
            info = zipfile.ZipInfo(path)
            info.compress_type = zipfile.ZIP_DEFLATED
            change(info)
            made.writestr(info, content)
    return out.getvalue()


def take(workshop: Workshop, content: bytes, who: str = "viktor") -> str:
    return paket.import_zip(workshop.house, getattr(workshop, who), "prov", "Inläst", content).id


def test_a_zip_is_the_same_each_time() -> None:
    assert paket.zip_of(TREE) == paket.zip_of(dict(reversed(TREE.items())))
    assert paket.read_zip(paket.zip_of(TREE)).files == TREE


def test_a_whole_draft_comes_back_as_it_was(workshop: Workshop) -> None:
    draft = workshop.edited()
    sparning.add_fil(workshop.house, workshop.vera, draft, "features/prov/p.feature", b"# language: sv")
    sparning.delete_fil(workshop.house, workshop.vera, draft, BPMN, 0)
    other = take(workshop, paket.export_zip(workshop.house, workshop.gustav, draft))
    assert trad.tree_of(workshop.house, other) == trad.tree_of(workshop.house, draft)


def test_the_changes_of_a_draft_come_back_on_a_newer_base(workshop: Workshop) -> None:
    draft = workshop.edited()
    sparning.delete_fil(workshop.house, workshop.vera, draft, BPMN, 0)
    content = paket.export_zip(workshop.house, workshop.vera, draft, whole=False)
    workshop.publish_past_the_gate({"features/prov/ny.feature": b"# language: sv"})
    tree = trad.tree_of(workshop.house, take(workshop, content))
    assert tree["features/prov/ny.feature"] == b"# language: sv"
    assert tree[FORM] == trad.tree_of(workshop.house, draft)[FORM]
    assert BPMN not in tree


def test_an_ordinary_zip_adds_and_changes_only(workshop: Workshop) -> None:
    tree = trad.tree_of(workshop.house, take(workshop, zipped((FORM, b"{}"))))
    assert tree[FORM] == b"{}"
    assert BPMN in tree


def test_who_imports_is_an_author(workshop: Workshop) -> None:
    draft = take(workshop, zipped((FORM, b"{}")))
    [saved] = sparning.history(workshop.house, workshop.vera, draft)
    assert (saved.slag, saved.av) == ("import", "viktor")


def test_only_a_verksamhetsutvecklare_imports(workshop: Workshop) -> None:
    with pytest.raises(NotAllowed):
        take(workshop, zipped((FORM, b"{}")), "gustav")


@pytest.mark.parametrize(
    "path",
    [
        "../processes/prov/a.bpmn",
        "/processes/prov/a.bpmn",
        "processes/../../a.bpmn",
        "processes\\prov\\a.bpmn",
        "C:/processes/a.bpmn",
        "tasks/skicka.py",
        "processes/prov/a.py",
        "processes/.git/a.toml",
        "__MACOSX/processes/a.bpmn",
    ],
)
def test_no_path_leads_out_of_the_tree(path: str) -> None:
    with pytest.raises(paket.ZipRejected):
        paket.read_zip(zipped((path, b"x")))


def test_a_link_is_no_file() -> None:
    def link(info: zipfile.ZipInfo) -> None:
        info.create_system = 3
        info.external_attr = (stat.S_IFLNK | 0o777) << 16

    with pytest.raises(paket.ZipRejected, match="ingen vanlig fil"):
        paket.read_zip(zipped((FORM, b"/etc/passwd"), change=link))


def test_a_bomb_is_let_be() -> None:
    bomb = zipped((FORM, b"\0" * (sparning.MAX_BYTES + 1)))
    assert len(bomb) < 10_000
    with pytest.raises(TooLarge):
        paket.read_zip(bomb)
    many = zipped(*((f"forms/prov/f{number}.form", b"\0" * 5_000_000) for number in range(11)))
    with pytest.raises(TooLarge):
        paket.read_zip(many)


def test_a_zip_that_lies_of_its_size_is_let_be() -> None:
    content = bytearray(zipped((FORM, b"\0" * 9_000)))
    at = content.rindex(b"PK\x01\x02") + 24
    assert int.from_bytes(content[at : at + 4], "little") == 9_000
    content[at : at + 4] = (10).to_bytes(4, "little")
    with pytest.raises(paket.ZipRejected, match="skadad"):
        paket.read_zip(bytes(content))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_other_zips_that_are_not_taken() -> None:
    for content in (b"", b"ingen zip", paket.zip_of({}), zipped((FORM, b"x"), (FORM, b"y"))):
        with pytest.raises(paket.ZipRejected):
            paket.read_zip(content)
    with pytest.raises(paket.ZipRejected, match="fler än"):
        paket.read_zip(
            zipped(*((f"forms/prov/f{number}.form", b"") for number in range(paket.MAX_FILES + 1)))
        )
    with pytest.raises(TooLarge):
        paket.read_zip(b"x" * (paket.MAX_ZIP + 1))
    with pytest.raises(paket.ZipRejected, match="krockar"):
        paket.read_zip(zipped(("forms/a.form", b"x"), ("forms/a.form/b.form", b"x")))
    with pytest.raises(paket.ZipRejected, match="inte skriven av Lagrum"):
        paket.read_zip(zipped((FORM, b"x"), ("utkast.json", b'{"hela": "nej"}')))


def test_an_empty_folder_gets_the_tree(tmp_path: Path) -> None:
    assert paket.export_folder(TREE, tmp_path / "ny") == 3
    assert load_tree(tmp_path / "ny") == TREE


def test_a_folder_with_other_versions_is_let_be(tmp_path: Path) -> None:
    paket.export_folder(TREE, tmp_path)
    (tmp_path / "forms/prov/a.form").write_bytes(b"egen")
    (tmp_path / "forms/prov/egen.form").write_bytes(b"egen")
    with pytest.raises(paket.FolderDiffers) as told:
        paket.export_folder(TREE, tmp_path)
    assert told.value.paths == ("forms/prov/a.form", "forms/prov/egen.form")
    paket.export_folder(TREE, tmp_path, overwrite=True)
    assert load_tree(tmp_path) == TREE


# ---------------------------------------------------------------- git


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    folder = tmp_path / "forrad"
    (folder / "processes/gammal").mkdir(parents=True)
    (folder / "processes/gammal/gammal.bpmn").write_text("<x/>")
    (folder / "README.md").write_text("Hej")
    (folder / ".gitattributes").write_text("* text=auto\n")
    for command in (("init", "-q", "-b", "main"), ("add", "."), ("commit", "-q", "-m", "Start")):
        run(folder, "-c", "user.name=X", "-c", "user.email=x@example.com", *command)
    return folder


def run(folder: Path, *arguments: str) -> bytes:
    return subprocess.run(["git", "-C", str(folder), *arguments], check=True, capture_output=True).stdout


def test_a_branch_gets_the_tree_byte_for_byte(repository: Path) -> None:
    (repository / "README.md").write_text("inte incheckat")
    commit = git.export_git(TREE, repository, "verkstad/utkast", "Publicering 3")
    listed = run(repository, "ls-tree", "-r", "--name-only", "verkstad/utkast").decode().split()
    assert listed == [".gitattributes", "README.md", *sorted(TREE)]
    for path, content in TREE.items():
        assert run(repository, "show", f"{commit}:{path}") == content
    assert run(repository, "show", f"{commit}:README.md") == b"Hej"
    assert run(repository, "branch", "--show-current").strip() == b"main"
    assert run(repository, "status", "--porcelain") == b" M README.md\n"
    assert git.checkout_of(repository)["ändrat efter commit"] == "nej"


def test_a_folder_inside_a_repository_keeps_its_place(repository: Path) -> None:
    (repository / "modeller").mkdir()
    commit = git.export_git(TREE, repository / "modeller", "ny", "Publicering 3")
    listed = run(repository, "ls-tree", "-r", "--name-only", commit).decode().split()
    assert {f"modeller/{path}" for path in TREE} < set(listed)
    assert "processes/gammal/gammal.bpmn" in listed


def test_an_empty_repository_gets_its_first_commit(tmp_path: Path) -> None:
    run(tmp_path, "init", "-q")
    commit = git.export_git(TREE, tmp_path, "forsta", "Publicering 1")
    assert run(tmp_path, "rev-parse", "forsta").decode().strip() == commit
    assert git.checkout_of(tmp_path) == {}


@pytest.mark.parametrize("name", ["main", "-d", "a..b", "../ut", ""])
def test_a_branch_that_is_there_or_is_no_name_is_refused(repository: Path, name: str) -> None:
    before = run(repository, "rev-parse", "main")
    with pytest.raises(git.GitRefused):
        git.export_git(TREE, repository, name, "Publicering 3")
    assert run(repository, "rev-parse", "main") == before


def test_a_folder_without_git_is_refused(tmp_path: Path) -> None:
    with pytest.raises(git.GitRefused, match="inget gitförråd"):
        git.export_git(TREE, tmp_path, "ny", "Publicering 3")
    assert git.checkout_of(tmp_path) == {}


def test_what_is_published_goes_out_and_in_unchanged(workshop: Workshop, tmp_path: Path) -> None:
    workshop.draft()
    tree = published_tree(workshop.house)
    paket.export_folder(tree, tmp_path)
    assert load_tree(tmp_path) == tree
