"""A DMN file as data: what it declares, its logic compiled, its links not yet followed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from server.dmn.table import Table
from server.feel.scope import Scope
from server.feel.types import FeelType
from server.feel.values import Value

Code = Callable[[Scope], Value]


@dataclass(frozen=True, slots=True)
class Requirement:
    """A link to an input, decision, business knowledge model or decision service, by namespace and id."""

    kind: str
    namespace: str
    id: str


@dataclass(frozen=True, slots=True)
class InputData:
    """A datum that the caller gives."""

    id: str
    name: str
    type: FeelType


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision. `logic` is None when the file has none: then the caller gives its value."""

    id: str
    name: str
    type: FeelType
    requirements: tuple[Requirement, ...]
    logic: Code | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Knowledge:
    """A business knowledge model: a function with a name."""

    id: str
    name: str
    parameters: tuple[str, ...]
    types: tuple[FeelType, ...]
    result: FeelType
    requirements: tuple[Requirement, ...]
    logic: Code = field(repr=False)


@dataclass(frozen=True, slots=True)
class Service:
    """A decision service: some decisions as one function."""

    id: str
    name: str
    result: FeelType
    outputs: tuple[Requirement, ...]
    encapsulated: tuple[Requirement, ...]
    input_decisions: tuple[Requirement, ...]
    input_data: tuple[Requirement, ...]


@dataclass(frozen=True, slots=True)
class Import:
    """Another model under a name."""

    name: str
    namespace: str


Element = InputData | Decision | Knowledge | Service


@dataclass(frozen=True, slots=True)
class Model:
    """One DMN file. `version` is "sha256:" and the hash of its bytes."""

    file: str
    version: str
    namespace: str
    name: str
    imports: tuple[Import, ...]
    elements: Mapping[str, Element]
    types: Mapping[str, FeelType]
    tables: Mapping[str, Table]
    # Ids of the elements whose expressions read the clock; no legal rule may.
    reads_clock: tuple[str, ...] = ()

    @property
    def decisions(self) -> Mapping[str, Decision]:
        """Return the decisions by id."""
        return {key: item for key, item in self.elements.items() if isinstance(item, Decision)}
