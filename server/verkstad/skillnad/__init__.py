"""What differs between two trees of models, in data and in words: bytes in, data out, nothing raised."""

from server.verkstad.skillnad.filer import SORTER, diff_file, diff_trees, sort_of
from server.verkstad.skillnad.model import (
    ANDRAT,
    BORTTAGET,
    FLYTTAT,
    NYTT,
    UTAN_LAGRUM,
    Andring,
    Cell,
    Del,
    FilSkillnad,
    Skillnad,
    TabellVy,
    TextRad,
)
from server.verkstad.skillnad.ordbok import Ordbok
from server.verkstad.skillnad.text import words_of

__all__ = [
    "ANDRAT",
    "BORTTAGET",
    "FLYTTAT",
    "NYTT",
    "SORTER",
    "UTAN_LAGRUM",
    "Andring",
    "Cell",
    "Del",
    "FilSkillnad",
    "Ordbok",
    "Skillnad",
    "TabellVy",
    "TextRad",
    "diff_file",
    "diff_trees",
    "sort_of",
    "words_of",
]
