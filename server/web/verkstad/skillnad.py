"""What a draft changes: in words by paragraph, on the diagrams, row by row and field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import Blueprint, Response, render_template, url_for

from server.errors import NotFound
from server.verkstad.forslag import load_forslag
from server.verkstad.jurist import needs_jurist
from server.verkstad.publiceringar import load_publicering, tree_of_publicering
from server.verkstad.skillnad import FilSkillnad, Skillnad, diff_trees
from server.verkstad.trad import Tree, base_of, tree_hash, tree_of
from server.web.permission import permission
from server.web.session import actor, house

bp = Blueprint("verkstad_skillnad", __name__, url_prefix="/verkstaden")

# slag -> (sign, word, class of the label)
TECKEN: Mapping[str, tuple[str, str, str]] = {
    "nytt": ("+", "nytt", "bra"),
    "borttaget": ("−", "borttaget", "fel"),
    "andrat": ("±", "ändrat", "varning"),
    "flyttat": ("↕", "flyttat", "info"),
}
SORTER = {
    "process": "Process",
    "regel": "Regler",
    "formular": "Formulär",
    "brev": "Brev",
    "scenario": "Scenarier",
    "parametrar": "Värden och register",
    "annat": "Fil",
}
_FORE, _EFTER = "fore", "efter"


@bp.get("/utkast/<forslag>/skillnad")
@permission("verkstad.lasa")
def visa(forslag: str) -> str:
    """Show what a draft changes in what is published."""
    found = load_forslag(house(), actor(), forslag)

    def picture(side: str, path: str) -> str:
        return url_for("verkstad_skillnad.bild", forslag=forslag, sida=side, path=path)

    old, new = base_of(house(), forslag), tree_of(house(), forslag)
    words = {"fran": f"publicering {found.bas}", "till": "utkastet"}
    return _page(_of_trees(old, new), picture, jurist=bool(needs_jurist(old, new)), forslag=found, **words)


@bp.get("/publiceringar/<int:fran>/skillnad/<int:till>")
@permission("verkstad.lasa")
def publicerade(fran: int, till: int) -> str:
    """Show what one publication changed from another."""
    for nr in (fran, till):
        load_publicering(house(), actor(), nr)
    old, new = tree_of_publicering(house(), fran), tree_of_publicering(house(), till)

    def picture(side: str, path: str) -> str:
        nr = fran if side == _FORE else till
        return url_for("verkstad_skillnad.publicerad_bild", nr=nr, path=path)

    found = _of_trees(old, new)
    return _page(
        found, picture, jurist=False, forslag=None, fran=f"publicering {fran}", till=f"publicering {till}"
    )


@bp.get("/utkast/<forslag>/skillnad/<sida>/<path:path>")
@permission("verkstad.lasa")
def bild(forslag: str, sida: str, path: str) -> Response:
    """Return a diagram as it was, or as the draft has it."""
    load_forslag(house(), actor(), forslag)
    return _diagram((base_of if sida == _FORE else tree_of)(house(), forslag), path)


@bp.get("/publiceringar/<int:nr>/bild/<path:path>")
@permission("verkstad.lasa")
def publicerad_bild(nr: int, path: str) -> Response:
    """Return a diagram of a publication."""
    load_publicering(house(), actor(), nr)
    return _diagram(tree_of_publicering(house(), nr), path)


def _diagram(tree: Tree, path: str) -> Response:
    if path not in tree or not path.endswith(".bpmn"):
        raise NotFound("Diagrammet finns inte. Gå tillbaka till skillnaden.")
    response = Response(tree[path], mimetype="application/xml")
    response.headers["Cache-Control"] = "private, no-cache"
    return response


def _page(found: Skillnad, picture: Any, **more: Any) -> str:
    return render_template(
        "verkstad/skillnad.html",
        skillnad=found,
        bild=picture,
        teckenord=TECKEN,
        sorter=SORTER,
        bilder={fil.path: _pictures(fil, picture) for fil in found.filer if fil.sort == "process"},
        **more,
    )


def _pictures(fil: FilSkillnad, picture: Any) -> Mapping[str, Any]:
    """Return the diagrams of a process, and which elements are marked how in each."""
    return {
        _FORE: "" if fil.slag == "nytt" else picture(_FORE, fil.path),
        _EFTER: "" if fil.slag == "borttaget" else picture(_EFTER, fil.path),
        "marken": {slag: list(fil.markering(slag)) for slag in TECKEN},
    }


# ---------------------------------------------------------------- for this page and others


_kept: dict[tuple[str, str], Skillnad] = {}
_MOST_KEPT = 8


def _of_trees(old: Tree, new: Tree) -> Skillnad:
    """Return the difference; the last few are kept, by the trees' hashes."""
    key = (tree_hash(old), tree_hash(new))
    found = _kept.get(key)
    if found is None:
        found = diff_trees(old, new)
        for earlier in list(_kept)[: 1 - _MOST_KEPT]:
            _kept.pop(earlier, None)
        _kept[key] = found
    return found


def difference(forslag: str) -> Skillnad:
    """Return what a draft changes; the last few are kept."""
    return _of_trees(base_of(house(), forslag), tree_of(house(), forslag))


def skillnad_kort(forslag: str) -> dict[str, Any]:
    """Return what `verkstad/_skillnad_kort.html` shows: the changes in words by paragraph, and counts."""
    found = difference(forslag)
    return {"skillnad": found, "teckenord": TECKEN, "sorter": SORTER, "forslag_id": forslag}
