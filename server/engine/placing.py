"""Finds where each token of one process goes on in a new version, or why it cannot. Changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

from server.engine.calls import Nested
from server.engine.case import Run
from server.engine.compaction import holder_of
from server.engine.errors import CannotMove
from server.engine.events import Boundary, Catch, Exit
from server.engine.gateways import Parallel, Race, Split
from server.engine.karta import Karta, place_of, why_not
from server.engine.meetings import missing_ways, spots
from server.engine.multi import is_instance
from server.engine.spec import Box, Spec
from server.engine.token import Token
from server.engine.turn import Note, Position


@dataclass
class Versions:
    """The two versions, the map between them, and what is to be told of the move."""

    old: Spec
    new: Spec
    karta: Karta
    notes: list[Note] = field(default_factory=list)
    known: dict[Position, Box] = field(init=False)

    def __post_init__(self) -> None:
        """Index the new version's elements."""
        self.known = {place_of(box): box for box in self.new.boxes}

    def image(self, node: Any) -> str | None:
        """Return the id of the element that an old one stands for in the new version."""
        place = self.karta.places.get(place_of(node.own.box))
        return place.box if place else None

    def is_restarted(self, node: Any) -> bool:
        """Tell whether the moment that an old element waits for is to be counted anew."""
        return node.details is not None and place_of(node.own.box) in self.karta.restart

    def note(self, node: Any, slag: str, text: str) -> None:
        """Tell of something that the move does beside moving."""
        self.notes.append(Note(place_of(node.own.box), slag, f"{named(node)}: {text}"))


@dataclass(frozen=True)
class Hold:
    """A token whose new place has events beside it: on its edge, or after the same event-based gateway."""

    token: Token
    before: Token | None  # what holds it in the old version
    holder: Any  # the new spec that holds it
    added: Sequence[Any]  # the specs of the events to arm


class Placing:
    """The new places of the tokens of one process, and what holds them together there."""

    def __init__(self, versions: Versions, run: Run, scope: Any) -> None:
        self.versions, self.run, self.scope = versions, run, scope
        self.live = run.live()
        self.held_by = {token.id: holder_of(token) for token in self.live}
        self.nodes: dict[str, Any] = {token.id: self._node(token) for token in self.live}
        joins = [token for token in self.live if isinstance(token.task_spec, Parallel)]
        self.ways = {token.id: self._way(token) for token in joins}
        self.holds = [hold for token in self.live if self._leads_group(token) for hold in self._hold(token)]
        self._check_joins()
        self._check_order()

    def inner_scopes(self) -> dict[str, Any]:
        """Return the new spec of each process inside this one, by the token that holds it."""
        compiled = self.versions.new.compiled
        return {key: compiled[node.spec] for key, node in self.nodes.items() if isinstance(node, Nested)}

    def _node(self, token: Token) -> Any | None:
        """Return the new spec of a token; None when it is an event of several that is no more."""
        if isinstance(token.task_spec, Exit):
            return self.scope.end
        box = token.task_spec.own.box
        place = self.versions.karta.places.get(place_of(box))
        if place is None:
            if self._is_one_of_many(token):
                return None
            raise cannot(token, "Elementet finns inte i den nya versionen. Välj var ärendet ska fortsätta.")
        other = self.versions.known.get(place)
        if other is None:
            raise cannot(token, f"Elementet {place.box} finns inte i den nya versionen.")
        reason = why_not(self.versions.old, box, self.versions.new, other)
        if reason is not None:
            raise cannot(token, reason)
        if other.scope != self.scope.name:
            raise cannot(token, f"{other.name or other.id} ligger i en annan delprocess i den nya versionen.")
        node = self.scope.task_specs[other.id]
        return self.scope.task_specs[node.task_spec] if is_instance(token) else node

    def _is_one_of_many(self, token: Token) -> bool:
        return isinstance(token.task_spec, Boundary) or self._races(token)

    def _races(self, token: Token) -> bool:
        holder = self.held_by[token.id]
        return holder is not None and isinstance(holder.task_spec, Race)

    def _way(self, token: Token) -> str:
        """Return by which way in a token came to its join, as the new version names it.

        When the way has got another last box, it is the only one left over.
        """
        old, new = token.task_spec, self.nodes[token.id]
        images = {name: self.versions.image(self.run.spec.task_specs[name]) for name in old._inputs}
        came = images[token.internal_data["from"]]
        if came in new._inputs:
            return str(came)
        left = [name for name in new._inputs if name not in images.values()]
        if len(left) != 1:
            raise cannot(token, "Det går inte att se vilken väg in i grinden som ärendet redan har gått.")
        return str(left[0])

    def _leads_group(self, token: Token) -> bool:
        """Tell whether the token is the one by which a group is dealt with: the activity, or the first."""
        if isinstance(token.task_spec, (Exit, Boundary, Parallel)) or is_instance(token):
            return False
        return not self._races(token) or self._group_of(token)[0] is token

    def _group_of(self, token: Token) -> list[Token]:
        holder = self.held_by[token.id]
        return [one for one in self.live if holder is not None and self.held_by[one.id] is holder]

    def _hold(self, token: Token) -> list[Hold]:
        if self._races(token):
            first, holder = self._race(token)
        else:
            first, holder = token, self._edge(token)
        if holder is None:
            return []
        before = self.held_by[token.id]
        old = [] if before is None else _outputs(before.task_spec, self.run.spec)
        own = {self.versions.image(node) for node in old} | {self.nodes[first.id].own.box.id}
        added = [node for node in _outputs(holder, self.scope) if node.name not in own]
        return [Hold(first, before, holder, added)]

    def _edge(self, host: Token) -> Any | None:
        """Return what holds an activity with the events on its edge, or the race that it is now part of."""
        node = self.nodes[host.id]
        for event in self._group_of(host):
            other = self.nodes[event.id]
            if other is None:
                self.versions.note(event.task_spec, "borttagen", "finns inte längre och upphör att gälla.")
            elif event is not host and other.own.box.attached_to != node.own.box.id:
                raise cannot(event, "Gränshändelsen sitter på ett annat element i den nya versionen.")
        return self.scope.task_specs.get(f"{node.name}.Split") or _race_of(node, self.scope)

    def _race(self, token: Token) -> tuple[Token, Any | None]:
        events = self._group_of(token)
        kept = [one for one in events if self.nodes[one.id] is not None]
        if not kept:
            raise cannot(token, "Ingen av händelserna som ärendet väntar på finns i den nya versionen.")
        races = [_race_of(self.nodes[one.id], self.scope) for one in kept]
        if len(kept) > 1 and (races[0] is None or any(race is not races[0] for race in races)):
            raise cannot(kept[0], "Händelserna hör inte längre till samma val.")
        for one in events:
            if self.nodes[one.id] is None:
                self.versions.note(one.task_spec, "borttagen", "finns inte längre och väntas inte in.")
        return kept[0], races[0]

    def _check_joins(self) -> None:
        """Refuse a join that would wait for ever, unless it already does so."""
        stands = [one for one in self.live if not isinstance(one.task_spec, Exit) and not is_instance(one)]
        now = [(one.task_spec.name, one.internal_data.get("from")) for one in stands]
        already = missing_ways(self.run.spec, now)
        images = {self.versions.image(self.run.spec.task_specs[name]) for name in already}
        then = [(self.nodes[one.id].name, self.ways.get(one.id)) for one in stands if self.nodes[one.id]]
        then += [(node.name, None) for hold in self.holds for node in hold.added]
        for name, ways in missing_ways(self.scope, then).items():
            if name not in images:
                join = self.scope.task_specs[name]
                missing = ", ".join(sorted(named(self.scope.task_specs[way]) for way in ways))
                text = f"Grinden skulle vänta för evigt: ingen del av ärendet är på väg in från {missing}."
                raise CannotMove(place_of(join.own.box), join.own.box.name, text)

    def _check_order(self) -> None:
        """Refuse to let anything be done twice: parts side by side must not lead to the same box."""
        working = [
            one
            for one in self.live
            if not isinstance(one.task_spec, (Exit, Boundary))
            and not is_instance(one)
            and self.nodes[one.id] is not None
        ]
        now = {
            one.id: spots(self.run.spec, one.task_spec.name, one.internal_data.get("from")) for one in working
        }
        then = {one.id: spots(self.scope, self.nodes[one.id].name, self.ways.get(one.id)) for one in working}
        for one, other in combinations(working, 2):
            if self._races(one) and self.held_by[one.id] is self.held_by[other.id]:
                continue
            twice = then[one.id] & then[other.id]
            if twice and not now[one.id] & now[other.id]:
                raise self._twice(one, other, twice)

    def _twice(self, one: Token, other: Token, twice: frozenset[str]) -> CannotMove:
        places = [self.nodes[one.id], self.nodes[other.id]]
        both = f"{named(one.task_spec)} och {named(other.task_spec)} pågår samtidigt i ärendet"
        if places[0] is places[1]:
            return cannot(one, f"{both} men skulle hamna i samma element i den nya versionen.")
        if any(place.name in twice for place in places):
            return cannot(one, f"{both} men kommer efter varandra i den nya versionen.")
        boxes = sorted(name for name in twice if self.scope.task_specs[name].details is not None)
        box = named(self.scope.task_specs[boxes[0]])
        return cannot(
            one, f"{both} och leder i den nya versionen båda till {box}, som skulle göras två gånger."
        )


def named(node: Any) -> str:
    """Return what a reader calls an element."""
    return str(node.own.box.name or node.own.box.id)


def cannot(token: Token, reason: str) -> CannotMove:
    """Return the refusal to move a token."""
    box = token.task_spec.own.box
    return CannotMove(place_of(box), box.name, reason)


def _race_of(node: Any, scope: Any) -> Any | None:
    if not isinstance(node, Catch) or isinstance(node, Boundary):
        return None
    sources = [scope.task_specs[name] for name in node._inputs]
    return next((one for one in sources if isinstance(one, Race)), None)


def _outputs(holder: Any, scope: Any) -> list[Any]:
    return [scope.task_specs[name] for name in holder._outputs] if isinstance(holder, (Split, Race)) else []
