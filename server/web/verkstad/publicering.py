"""What is published, was published before, and by whom."""

from __future__ import annotations

from itertools import pairwise

from flask import Blueprint, render_template

from server.verkstad import publiceringar
from server.web.permission import permission
from server.web.session import actor, house
from server.web.words import process_name, swedish_order

bp = Blueprint("verkstad_publicering", __name__, url_prefix="/verkstaden")

KALLA = {
    publiceringar.START: "mappen med modeller, som den var från början",
    publiceringar.MAPP: "mappen med modeller, med lagrum publicera",
    publiceringar.UTKAST: "ett utkast i Verkstaden",
}


@bp.get("/publiceringar")
@permission("verkstad.lasa")
def lista() -> str:
    """List the publications, the newest first."""
    rows = publiceringar.list_publiceringar(house(), actor())
    changed = {
        row.nr: sorted(
            (name for name, version in row.bundles.items() if before.bundles.get(name) != version), key=_order
        )
        for row, before in pairwise(rows)
    }
    return render_template("verkstad/publiceringar.html", rader=rows, andrade=changed, kalla=KALLA)


@bp.get("/publiceringar/<int:nr>")
@permission("verkstad.lasa")
def visa(nr: int) -> str:
    """Show one publication: its bundles and the receipt of the gate."""
    found = publiceringar.load_publicering(house(), actor(), nr)
    latest = publiceringar.latest_nr(house())
    return render_template(
        "verkstad/publicering.html",
        rad=found,
        ersatt=latest != nr,
        kalla=KALLA,
        bundles=sorted(found.bundles.items(), key=lambda one: _order(one[0])),
    )


def _order(process: str) -> list[int]:
    return swedish_order(process_name(process))
