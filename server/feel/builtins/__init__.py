"""The built-in functions of FEEL, each registered under its signature."""

from __future__ import annotations

from server.feel.builtins import contexts, conversion, lists, numbers, ranges, strings, temporal
from server.feel.registry import BUILTINS

MULTIWORD_NAMES = tuple(name for name in BUILTINS if " " in name)

__all__ = [
    "BUILTINS",
    "MULTIWORD_NAMES",
    "contexts",
    "conversion",
    "lists",
    "numbers",
    "ranges",
    "strings",
    "temporal",
]
