"""Finds what belongs together in two ordered lists, and what has been moved among the rest."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import TypeVar

_T = TypeVar("_T")
Pairs = list[tuple[int, int]]


def matched(old: Sequence[_T], new: Sequence[_T], *keys: Callable[[_T], Hashable]) -> Pairs:
    """Return the places (old, new) of what is the same, by each key in turn; one said twice tells nothing."""
    pairs: Pairs = []
    left, right = list(range(len(old))), list(range(len(new)))
    for key in keys:
        theirs = _unique({at: key(new[at]) for at in right})
        ours = _unique({at: key(old[at]) for at in left})
        found = [(at, theirs[value]) for value, at in ours.items() if value in theirs]
        pairs += found
        taken, given = {one for one, _ in found}, {other for _, other in found}
        left = [at for at in left if at not in taken]
        right = [at for at in right if at not in given]
    return sorted(pairs)


def _unique(values: Mapping[int, Hashable]) -> dict[Hashable, int]:
    counts = Counter(values.values())
    return {value: at for at, value in values.items() if value not in (None, "") and counts[value] == 1}


def with_alike(
    pairs: Pairs, old: Sequence[_T], new: Sequence[_T], likeness: Callable[[_T, _T], float], least: float
) -> Pairs:
    """Add pairs of the rest that are more alike than `least`, the most alike first."""
    left = set(range(len(old))) - {one for one, _ in pairs}
    right = set(range(len(new))) - {other for _, other in pairs}
    if len(left) * len(right) > 10_000:
        return pairs
    ranked = sorted((-likeness(old[a], new[b]), a, b) for a in left for b in right)
    more: Pairs = []
    for score, a, b in ranked:
        if -score >= least and a in left and b in right:
            more.append((a, b))
            left.discard(a)
            right.discard(b)
    return sorted([*pairs, *more])


def moved(pairs: Pairs) -> set[tuple[int, int]]:
    """Return the pairs out of order: as few as possible, the others standing still."""
    tails: list[int] = []
    at_tail: list[int] = []
    before: list[int] = []
    for place, (_, new) in enumerate(pairs):
        at = bisect_left(tails, new)
        before.append(at_tail[at - 1] if at else -1)
        if at == len(tails):
            tails.append(new)
            at_tail.append(place)
        else:
            tails[at] = new
            at_tail[at] = place
    still, place = set(), at_tail[-1] if at_tail else -1
    while place >= 0:
        still.add(pairs[place])
        place = before[place]
    return set(pairs) - still


def interleaved(old: int, new: int, pairs: Pairs) -> list[tuple[int | None, int | None]]:
    """Return all places as (old, new) in the new order, what is removed where it stood."""
    partner = {b: a for a, b in pairs}
    gone = set(range(old)) - {a for a, _ in pairs}
    order: list[tuple[int | None, int | None]] = [(a, None) for a in _run(gone, 0)]
    gone -= {a for a, _ in order if a is not None}
    for b in range(new):
        a = partner.get(b)
        order.append((a, b))
        if a is not None:
            after = _run(gone, a + 1)
            order += [(one, None) for one in after]
            gone -= set(after)
    return order + [(a, None) for a in sorted(gone)]


def _run(gone: set[int], start: int) -> list[int]:
    found = []
    while start in gone:
        found.append(start)
        start += 1
    return found
