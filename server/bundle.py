"""Models as content-addressed bundles: what a running ärende stays on until it is moved on purpose."""

from __future__ import annotations

import hashlib
import re
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from pkgutil import iter_modules
from types import MappingProxyType

import tasks
from server.dmn import Model, Rules, load_model
from server.engine import Spec, parse
from server.errors import LagrumError, ModelRejected
from server.forms import Form, load_form

_CALLED = re.compile(rb"<(?:\w+:)?calledElement\b[^>]*?\bprocessId=\"([^\"]+)\"")
_GEMENSAMT = "processes/gemensamt/"
RUNS = ("processes", "forms")
TREE = (*RUNS, "features")
"""The folders of a tree: what runs, and the scenarios that prove it."""
_RUNNING = tuple(f"{top}/" for top in RUNS)


class ProcessNotFound(LagrumError):
    """No process has that name."""

    status = 404

    def __init__(self, process: str, known: Iterable[str]) -> None:
        self.process = process
        super().__init__(f"Det finns ingen process {process!r}. Välj bland {', '.join(sorted(known))}.")


@dataclass(frozen=True)
class Bundle:
    """One process with all that it runs on. `version` follows from the files, and from nothing else."""

    process: str
    version: str
    files: Mapping[str, bytes] = field(repr=False)

    @cached_property
    def spec(self) -> Spec:
        """The parsed process and those it calls; refused if a form, rule or operation is missing."""
        return parse(self.files, self.process, _operations())

    @cached_property
    def rules(self) -> Rules:
        """The decisions of this version."""
        return Rules([_model(text, path) for path, text in self._of("dmn")])

    @cached_property
    def _forms(self) -> Mapping[str, str]:
        return {Path(path).stem: path for path, _ in self._of("form")}

    @cached_property
    def _read_forms(self) -> dict[str, Form]:
        return {}

    @cached_property
    def _letters(self) -> Mapping[str, str]:
        return {Path(path).stem: path for path, _ in self._of("html")}

    def _of(self, suffix: str) -> list[tuple[str, bytes]]:
        return [(path, text) for path, text in self.files.items() if path.endswith("." + suffix)]

    def form(self, form_id: str) -> Form:
        """Return the form of this id."""
        if form_id not in self._read_forms:
            if form_id not in self._forms:
                raise ModelRejected(f"forms/{self.process}/{form_id}.form", "", "Formuläret finns inte.")
            path = self._forms[form_id]
            self._read_forms[form_id] = load_form(self.files[path], path)
        return self._read_forms[form_id]

    def letter(self, name: str) -> str:
        """Return the template of this letter."""
        if name not in self._letters:
            raise ModelRejected(f"processes/{self.process}/brev/{name}.html", "", "Brevmallen finns inte.")
        return self.files[self._letters[name]].decode()


@dataclass(frozen=True)
class Library:
    """The models of a folder or of a publication: a bundle per process. `root` is where they were read."""

    root: Path
    files: Mapping[str, bytes] = field(repr=False)
    bundles: Mapping[str, Bundle] = field(repr=False)

    def bundle(self, process: str) -> Bundle:
        """Return the present bundle of a process."""
        if process not in self.bundles:
            raise ProcessNotFound(process, self.bundles)
        return self.bundles[process]

    @cached_property
    def rules(self) -> Rules:
        """All decisions of the folder."""
        return Rules([_model(text, path) for path, text in self.files.items() if path.endswith(".dmn")])


def load_library(root: Path | str) -> Library:
    """Read the models of a folder. Nothing is parsed until it is used."""
    root = Path(root)
    return library_of(root, load_tree(root, RUNS))


def library_of(root: Path, files: Mapping[str, bytes]) -> Library:
    """Return the library that these files make, whether or not they stand in the folder.

    Scenarios are no part of it: they prove a process, and it does not run on them.
    """
    files = {path: content for path, content in files.items() if path.startswith(_RUNNING)}
    processes = [Path(path).stem for path in files if _is_process(path)]
    bundles = {process: _bundle(process, files) for process in processes}
    return Library(root, MappingProxyType(dict(files)), MappingProxyType(bundles))


def load_tree(root: Path | str, tops: Iterable[str] = TREE) -> dict[str, bytes]:
    """Return the files under these folders of the root, by path; hidden ones are left."""
    root = Path(root)
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for top in tops
        for path in sorted((root / top).rglob("*"))
        if path.is_file() and not path.name.startswith(".")
    }


def version_of(files: Mapping[str, bytes]) -> str:
    """Return the version that these files are."""
    lines = "".join(f"{path}\0{sha256(files[path])}\n" for path in sorted(files))
    return "sha256:" + sha256(lines.encode())


def sha256(content: bytes) -> str:
    """Return the SHA-256 of the content, in hex."""
    return hashlib.sha256(content).hexdigest()


def _operations() -> list[str]:
    """Return the names of the operations that a diagram may call."""
    return [module.name for module in iter_modules(tasks.__path__) if module.name != "contract"]


def _is_process(path: str) -> bool:
    parts = path.split("/")
    return len(parts) == 3 and parts[0] == "processes" and parts[2] == f"{parts[1]}.bpmn"


def _bundle(process: str, files: Mapping[str, bytes]) -> Bundle:
    called = _called(process, files)
    folders = {_bpmn(name, files).split("/")[1] for name in called}
    chosen = {path: text for path, text in files.items() if _belongs(path, called, folders)}
    return Bundle(process, version_of(chosen), MappingProxyType(chosen))


def _called(process: str, files: Mapping[str, bytes]) -> set[str]:
    """Return the process and all that it calls, by name."""
    found: set[str] = set()
    todo = [process]
    while todo:
        name = todo.pop()
        if name in found:
            continue
        found.add(name)
        todo += [called.decode() for called in _CALLED.findall(files.get(_bpmn(name, files), b""))]
    return found


def _bpmn(process: str, files: Mapping[str, bytes]) -> str:
    own = f"processes/{process}/{process}.bpmn"
    beside = (path for path in files if path.endswith(f"/{process}.bpmn"))
    return own if own in files else next(beside, own)


def _belongs(path: str, called: set[str], folders: set[str]) -> bool:
    """Tell whether a file is part of these processes. Rules call rules, so all of them are."""
    if path.endswith(".dmn") or path.startswith(_GEMENSAMT):
        return True
    if path.endswith(".bpmn"):
        return Path(path).stem in called
    top, folder = path.split("/")[:2]
    return folder in (called if top == "forms" else folders)


_MODELS_KEPT = 500  # an editor that checks as one writes makes a new version of a file with each pause
_models: dict[tuple[str, str], Model] = {}
_lock = threading.Lock()


def _model(text: bytes, path: str) -> Model:
    """Parse a model once, however many bundles hold it; those not asked for lately are forgotten."""
    key = (path, sha256(text))
    found = _models.get(key) or load_model(text, path)
    with _lock:
        _models.pop(key, None)
        _models[key] = found
        while len(_models) > _MODELS_KEPT:
            del _models[next(iter(_models))]
    return found
