"""DMN 1.3 to 1.5: load models, link them, evaluate decisions with their trace. Pure."""

from __future__ import annotations

from server.dmn.analysis import Analysis, analyse
from server.dmn.errors import DmnError
from server.dmn.load import load_model
from server.dmn.model import Decision, Model
from server.dmn.rules import Rules
from server.dmn.table import Table
from server.dmn.trace import Hit, Outcome
from server.dmn.watch import listening_to_tables

__all__ = [
    "Analysis",
    "Decision",
    "DmnError",
    "Hit",
    "Model",
    "Outcome",
    "Rules",
    "Table",
    "analyse",
    "listening_to_tables",
    "load_model",
]
