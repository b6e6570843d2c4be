"""Use cases: one of them is one transaction, and the only commit is here."""

from server.cases.arenden import (
    add_jav,
    diagram_of,
    find_seal,
    list_arenden,
    list_logg,
    load_arende,
    verify_logg,
)
from server.cases.beslut import (
    Anmalan,
    list_beslut,
    list_delegationsbeslut,
    load_beslut,
    load_brev_html,
    load_brev_pdf,
    load_kvitto,
)
from server.cases.completing import complete_uppgift, preview_uppgift
from server.cases.drafts import find_utkast, save_utkast
from server.cases.house import House, open_house
from server.cases.ks_beslut import add_ks_beslut, list_ks_beslut, load_ks_beslut
from server.cases.meddelanden import deliver_meddelande
from server.cases.opening import name_person, open_arende, startable_processes
from server.cases.staff import (
    add_token,
    find_actor,
    find_actor_by_subjekt,
    find_token,
    list_demo_medarbetare,
    save_medarbetare,
)
from server.cases.turning import without_person
from server.cases.uppgifter import list_uppgifter, load_uppgift, release_uppgift, take_uppgift
from server.cases.views import (
    ArendeView,
    Brev,
    Completed,
    Page,
    Position,
    Preview,
    Sealed,
    UppgiftView,
    Worked,
)
from server.cases.worker import work

__all__ = [
    "Anmalan",
    "ArendeView",
    "Brev",
    "Completed",
    "House",
    "Page",
    "Position",
    "Preview",
    "Sealed",
    "UppgiftView",
    "Worked",
    "add_jav",
    "add_ks_beslut",
    "add_token",
    "complete_uppgift",
    "deliver_meddelande",
    "diagram_of",
    "find_actor",
    "find_actor_by_subjekt",
    "find_seal",
    "find_token",
    "find_utkast",
    "list_arenden",
    "list_beslut",
    "list_delegationsbeslut",
    "list_demo_medarbetare",
    "list_ks_beslut",
    "list_logg",
    "list_uppgifter",
    "load_arende",
    "load_beslut",
    "load_brev_html",
    "load_brev_pdf",
    "load_ks_beslut",
    "load_kvitto",
    "load_uppgift",
    "name_person",
    "open_arende",
    "open_house",
    "preview_uppgift",
    "release_uppgift",
    "save_medarbetare",
    "save_utkast",
    "startable_processes",
    "take_uppgift",
    "verify_logg",
    "without_person",
    "work",
]
