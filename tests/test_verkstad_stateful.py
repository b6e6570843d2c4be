"""Authors, reviewers and publishers in any order: no work is lost, and what runs is what was approved."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from server.cases import find_actor, verify_logg
from server.errors import LagrumError
from server.verkstad import forslag, granska, grind, sparning, trad
from server.verkstad.errors import GateClosed, GrundKrock, Krock
from server.verkstad.publicera import publish
from server.verkstad.publiceringar import latest_nr, publish_start, published_tree, tree_of_publicering
from tests.conftest import StillClock
from tests.verkstad_house import FORM, GREEN, Workshop, build

AUTHORS = st.sampled_from(["vera", "greta"])
REVIEWERS = st.sampled_from(["gustav", "greta"])
PATHS = st.sampled_from([FORM, "forms/prov/skriv.form", "features/prov/ny.feature"])
CONTENTS = st.sampled_from([b"{}", b"{ }", b"<bruten", b"", b"tre"])
PICK = st.integers(min_value=0, max_value=20)
REFUSED = LagrumError


class House(RuleBasedStateMachine):
    """Remembers what was saved, what was read in an editor, what was approved, and what was published."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.clock = StillClock()
        self.shop = Workshop(build(f"sqlite:///{self.folder / 'lagrum.db'}", self.clock))
        self.house = self.shop.house
        self.shop.hire("Greta", "verksamhetsutvecklare", "granskare")
        self.people = {name: self._find(name) for name in ("vera", "viktor", "greta", "gustav")}
        self.green = mock.patch.object(grind, "check_tree", return_value=GREEN)
        self.green.start()
        publish_start(self.house)
        self.drafts: list[str] = []
        self.written: set[tuple[str, str, bytes]] = set()
        self.authors: dict[str, set[str]] = {}
        self.open: dict[tuple[str, str, str], int] = {}
        self.approved: dict[str, dict[str, str]] = {}
        self.published = {1: trad.tree_hash(published_tree(self.house))}

    def _find(self, name: str) -> Any:
        return find_actor(self.house, name)

    def teardown(self) -> None:
        self.green.stop()
        self.house.close()
        shutil.rmtree(self.folder)

    def _draft(self, pick: int) -> str | None:
        return self.drafts[pick % len(self.drafts)] if self.drafts else None

    def _hash(self, draft: str) -> str:
        return trad.tree_hash(trad.tree_of(self.house, draft))

    # ------------------------------------------------------------ what authors do

    @precondition(lambda self: len(self.drafts) - len(self.published) < 2)
    @rule(who=AUTHORS)
    def make(self, who: str) -> None:
        made = forslag.create_forslag(self.house, self.people[who], "prov", "Något").id
        self.drafts.append(made)
        self.authors[made] = {who}

    @rule(pick=PICK, who=AUTHORS, path=PATHS)
    def look(self, pick: int, who: str, path: str) -> None:
        draft = self._draft(pick)
        if draft is not None and path in trad.tree_of(self.house, draft):
            seen = sparning.load_fil(self.house, self.people[who], draft, path)
            self.open[draft, who, path] = seen.sparning

    @rule(pick=PICK, who=AUTHORS, path=PATHS, content=CONTENTS)
    def save(self, pick: int, who: str, path: str, content: bytes) -> None:
        """Whoever has not looked since the start has an editor open on the base."""
        draft = self._draft(pick)
        if draft is None:
            return
        at = self.open.get((draft, who, path), 0)
        last = self._last(draft, path)
        same = trad.tree_of(self.house, draft).get(path) == content
        try:
            saved = sparning.save_fil(self.house, self.people[who], draft, path, content, at)
        except Krock:
            self._kept(draft, who, path, content)
        except REFUSED:
            return
        else:
            assert same or at == last, "somebody's save was written over unseen"
            self.open[draft, who, path] = saved.nr
            self._kept(draft, who, path, content)
            assert trad.tree_of(self.house, draft)[path] == content

    def _last(self, draft: str, path: str) -> int:
        saves = sparning.history(self.house, self.people["vera"], draft, path)
        return max((one.nr for one in saves if one.slag != "krock"), default=0)

    def _kept(self, draft: str, who: str, path: str, content: bytes) -> None:
        """What is as in the base already is kept by the publication."""
        if trad.base_of(self.house, draft).get(path) != content:
            self.written.add((draft, path, content))
        self.authors[draft] |= {who} & self._savers(draft)

    def _savers(self, draft: str) -> set[str]:
        return {one.av for one in sparning.history(self.house, self.people["vera"], draft)}

    @rule(pick=PICK, path=PATHS, contents=st.lists(CONTENTS, min_size=2, max_size=4))
    def write_together(self, pick: int, path: str, contents: list[bytes]) -> None:
        """Two authors have the same file open, and save in turn."""
        for who in ("vera", "greta"):
            self.look(pick, who, path)
        for at, content in enumerate(contents):
            self.save(pick, ("vera", "greta")[at % 2], path, content)

    @rule(pick=PICK, who=AUTHORS, path=PATHS, content=CONTENTS)
    def add(self, pick: int, who: str, path: str, content: bytes) -> None:
        self._try(
            pick, who, lambda draft: sparning.add_fil(self.house, self.people[who], draft, path, content)
        )

    @rule(pick=PICK, who=AUTHORS, path=PATHS)
    def remove(self, pick: int, who: str, path: str) -> None:
        at = self.open.get((self._draft(pick) or "", who, path))
        if at is not None:
            self._try(
                pick, who, lambda draft: sparning.delete_fil(self.house, self.people[who], draft, path, at)
            )

    @rule(pick=PICK, who=AUTHORS, nr=st.integers(1, 9))
    def restore(self, pick: int, who: str, nr: int) -> None:
        self._try(pick, who, lambda draft: sparning.restore(self.house, self.people[who], draft, nr))

    @rule(pick=PICK, who=AUTHORS, chosen=st.sampled_from(["utkast", "grund", None]))
    def rebase(self, pick: int, who: str, chosen: str | None) -> None:
        draft = self._draft(pick)
        if draft is None:
            return
        before = self._hash(draft)
        val = dict.fromkeys([FORM, "forms/prov/skriv.form", "features/prov/ny.feature"], chosen or "")
        try:
            sparning.rebase(self.house, self.people[who], draft, val)
        except GrundKrock:
            assert self._hash(draft) == before
        except REFUSED:
            return
        self.authors[draft] |= {who} & self._savers(draft)

    def _try(self, pick: int, who: str, act: Callable[[str], object]) -> None:
        draft = self._draft(pick)
        if draft is None:
            return
        try:
            act(draft)
        except REFUSED:
            return
        self.authors[draft] |= {who} & self._savers(draft)

    # ------------------------------------------------------------ review and publishing

    @rule(pick=PICK, who=AUTHORS, act=st.sampled_from(["send", "withdraw", "discard", "take_up"]))
    def move(self, pick: int, who: str, act: str) -> None:
        draft = self._draft(pick)
        if draft is None:
            return
        acts: dict[str, Callable[..., object]] = {
            "send": granska.send_to_review,
            "withdraw": forslag.withdraw,
            "discard": forslag.discard,
            "take_up": forslag.take_up,
        }
        try:
            acts[act](self.house, self.people[who], draft)
        except REFUSED:
            return

    @rule(pick=PICK, who=AUTHORS, path=PATHS, content=CONTENTS)
    def revise(self, pick: int, who: str, path: str, content: bytes) -> None:
        """Take a draft back, change it, and send it again: what was approved is not what it is now."""
        self.move(pick, "vera", "withdraw")
        self.look(pick, who, path)
        self.save(pick, who, path, content)
        self.move(pick, "vera", "send")

    @rule(pick=PICK, who=REVIEWERS)
    def approve(self, pick: int, who: str) -> None:
        self.move(pick, "vera", "send")
        draft = self._draft(pick)
        if draft is None:
            return
        try:
            given = granska.approve(self.house, self.people[who], draft, "granskare")
        except REFUSED:
            return
        assert who not in self.authors[draft]
        self.approved.setdefault(draft, {})[given.tree] = who

    @rule(pick=PICK)
    def publish(self, pick: int) -> None:
        draft = self._draft(pick)
        if draft is None:
            return
        self.shop.check(draft)
        tree = self._hash(draft)
        try:
            made = publish(self.house, self.people["vera"], draft)
        except (GateClosed, REFUSED):
            return
        assert made.tree == tree
        assert self.approved[draft][tree] not in self.authors[draft]
        self.published[made.nr] = tree

    @precondition(lambda self: len(self.published) < 3)
    @rule(path=PATHS, content=CONTENTS, later=CONTENTS, changed=st.booleans())
    def whole_way(self, path: str, content: bytes, later: bytes, changed: bool) -> None:
        """The ordinary course, and that of somebody who changes what is approved already."""
        made = forslag.create_forslag(self.house, self.people["vera"], "prov", "Hela vägen").id
        self.drafts.append(made)
        self.authors[made] = {"vera"}
        there = path in trad.tree_of(self.house, made)
        try:
            if there:
                sparning.save_fil(self.house, self.people["vera"], made, path, content, 0)
            else:
                sparning.add_fil(self.house, self.people["vera"], made, path, content)
            self._kept(made, "vera", path, content)
            granska.send_to_review(self.house, self.people["vera"], made)
        except REFUSED:
            return
        self.shop.check(made)
        given = granska.approve(self.house, self.people["gustav"], made, "granskare")
        self.approved[made] = {given.tree: "gustav"}
        if changed:
            self.revise(len(self.drafts) - 1, "viktor", path, later)
        self.publish(len(self.drafts) - 1)

    # ------------------------------------------------------------ what always holds

    @invariant()
    def nothing_saved_is_lost(self) -> None:
        vera = self.people["vera"]
        kept = {
            (draft, one.path, sparning.load_sparning(self.house, vera, draft, one.nr))
            for draft in self.drafts
            for one in sparning.history(self.house, vera, draft)
            if not one.borttagen
        }
        assert self.written <= kept

    @invariant()
    def what_runs_is_what_was_published(self) -> None:
        latest = latest_nr(self.house)
        assert latest == max(self.published)
        for nr, tree in self.published.items():
            assert trad.tree_hash(tree_of_publicering(self.house, nr)) == tree
        assert trad.tree_hash(published_tree(self.house)) == self.published[latest]
        running = {
            path: text
            for path, text in published_tree(self.house).items()
            if path.startswith(("processes/", "forms/"))
        }
        assert dict(self.house.library.files) == running

    @invariant()
    def authors_are_remembered(self) -> None:
        for draft in self.drafts:
            known = set(forslag.load_forslag(self.house, self.people["vera"], draft).forfattare)
            assert self.authors[draft] <= known

    @invariant()
    def the_log_is_whole(self) -> None:
        assert verify_logg(self.house).whole


House.TestCase.settings = settings(
    max_examples=15,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
test_nobodys_work_is_lost_and_what_runs_was_approved = pytest.mark.slow(House.TestCase)
