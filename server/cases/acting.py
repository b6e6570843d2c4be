"""In which role somebody acts on a task, and what its form may see of that."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from server.access import Actor
from server.cases.errors import WrongRole
from server.profile import Profile


def acting_role(actor: Actor, roller: Sequence[str], punkt: str | None, profile: Profile, day: date) -> str:
    """Return the role that the actor acts in: the delegate's if theirs, else one that the task is for.

    A decision may be tried by any role: whether it may decide is for the rules to say (R-06, R-07).
    """
    own = sorted(actor.roller)
    if punkt:
        items = [item for item in profile.delegation_on(day) if punkt in {item.punkt, item.slag}]
        wanted = [*(item.roll for item in items), *(chef for item in items for chef in item.chef), *roller]
        return next((roll for roll in wanted if roll in actor.roller), own[0])
    if not roller:
        return own[0]
    for roll in roller:
        if roll in actor.roller:
            return roll
    raise WrongRole(roller)


def form_data(data: Mapping[str, Any], delegationspunkt: str | None, roll: str | None) -> Mapping[str, Any]:
    """Return what the FEEL of a form sees; a decision's form also sees the role that would decide."""
    return {**data, "beslutsfattare_roll": roll} if delegationspunkt else data
