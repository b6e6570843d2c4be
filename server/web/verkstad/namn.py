"""What a file is called: the name that its own content gives it, else its file name in words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape
from pathlib import PurePosixPath

from server.bundle import Library
from server.errors import LagrumError
from server.verkstad.trad import Tree, library_of_tree

_TOLD = {
    ".bpmn": re.compile(r'<bpmn:process\b[^>]*?\bname="([^"]+)"'),
    ".dmn": re.compile(r'<(?:\w+:)?definitions\b[^>]*?\bname="([^"]+)"'),
    ".feature": re.compile(r"^\s*Egenskap:\s*(\S.*?)\s*$", re.MULTILINE),
    ".html": re.compile(r"\{% block titel %\}([^{<]+)\{% endblock %\}"),
}


def file_name(path: str) -> str:
    """Return a file's name without its folder and suffix, as a reader would say it."""
    stem = PurePosixPath(path).stem
    return (stem[:1].upper() + stem[1:]).replace("_", " ")


def name_in(path: str, content: bytes | None) -> str:
    """Return the name that a file's content gives it."""
    told = _TOLD.get(PurePosixPath(path).suffix)
    found = told.search(content.decode("utf-8", "replace")) if told and content else None
    return unescape(found[1]).strip() if found else file_name(path)


def names_of(tree: Tree, process: str) -> Mapping[str, str]:
    """Return names by path; a form is called as the task that it belongs to."""
    names = {path: name_in(path, content) for path, content in tree.items()}
    return {**names, **_form_names(library_of_tree(tree), process)}


def _form_names(library: Library, process: str) -> Mapping[str, str]:
    """Return the names of the tasks by the file of their form; nothing while the process cannot be read."""
    bundle = library.bundles.get(process)
    if bundle is None:
        return {}
    try:
        boxes = bundle.spec.boxes
    except LagrumError:
        return {}
    of_form = {box.form: box.name for box in boxes if box.form and box.name}
    stems = ((path, PurePosixPath(path)) for path in bundle.files)
    return {path: of_form[one.stem] for path, one in stems if one.suffix == ".form" and one.stem in of_form}
