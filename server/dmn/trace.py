"""What an evaluation tells besides its value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from server.feel import Value


@dataclass(frozen=True, slots=True)
class Hit:
    """One rule row that hit. `index` counts from 1; annotation keys are column names in small letters."""

    decision: str
    name: str
    version: str
    rule_id: str
    index: int
    annotations: Mapping[str, str]
    outputs: Mapping[str, Value]
    inputs: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A decision's value, the rows that led to it, why any null arose, and the tables without a hit."""

    value: Value
    hits: tuple[Hit, ...]
    diagnostics: tuple[str, ...]
    no_hit: tuple[str, ...] = ()
