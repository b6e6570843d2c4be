"""The rättskarta for a jurist: the law as Lagrum applies it, in words, made from the models themselves."""

from server.rattskarta.build import Sources, build
from server.rattskarta.command import Choice, load_sources, select, show
from server.rattskarta.keys import load_keys
from server.rattskarta.parts import Grenkort, Rattskarta

__all__ = [
    "Choice",
    "Grenkort",
    "Rattskarta",
    "Sources",
    "build",
    "load_keys",
    "load_sources",
    "select",
    "show",
]
