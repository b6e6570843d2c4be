"""Att göra: terms first, then the newest; by key, by filter, for one's groups."""

from server.cases import list_uppgifter, take_uppgift
from tests.conftest import StillClock
from tests.small_house import OTHER, Office


def _ids(office: Office, **asked: object) -> list[str]:
    return [row["nummer"] for row in list_uppgifter(office.house, office.anna, **asked).items]  # type: ignore[arg-type]


def test_terms_come_first_then_the_newest(office: Office, clock: StillClock) -> None:
    office.open()
    clock.advance(hours=1)
    office.open()
    office.reach("tid", sista_dag="2026-06-01")
    office.reach("tid", sista_dag="2026-05-20")
    assert _ids(office) == ["2026-000004", "2026-000003", "2026-000002", "2026-000001"]


def test_pages_by_key_neither_skip_nor_repeat(office: Office, clock: StillClock) -> None:
    for _ in range(7):
        office.open()
        clock.advance(seconds=1)
    office.reach("bada")
    seen, after = [], None
    while True:
        page = list_uppgifter(office.house, office.anna, after=after, limit=2)
        seen += [row["id"] for row in page.items]
        after = page.next
        if after is None:
            break
    assert len(seen) == len(set(seen)) == 9


def test_a_key_that_is_not_ours_begins_from_the_start(office: Office) -> None:
    office.open()
    assert _ids(office, after="skräp") == ["2026-000001"]


def test_filters(office: Office) -> None:
    office.open()
    office.open(person=OTHER)
    office.reach("beslut")
    assert _ids(office, text="provsson") == ["2026-000002"]
    assert _ids(office, text="000003") == ["2026-000003"]
    assert _ids(office, text="Besluta") == ["2026-000003"]
    assert _ids(office, text="100%") == []
    assert len(_ids(office, process="prov")) == 3
    assert _ids(office, process="annan") == []
    assert len(_ids(office, enhet="ebb_inre")) == 3
    assert _ids(office, roll="namnd") == []


def test_mine_are_those_i_hold(office: Office) -> None:
    task = office.open()["oppna_uppgifter"][0]
    office.open()
    assert _ids(office, mina=True) == []
    take_uppgift(office.house, office.anna, task["id"])
    assert _ids(office, mina=True) == ["2026-000001"]
    assert _ids(office, mina=False) == ["2026-000002"]
    seen = {row["nummer"]: row["tagen_av_namn"] for row in list_uppgifter(office.house, office.bo).items}
    assert seen == {"2026-000001": "Anna", "2026-000002": None}


def test_a_task_of_two_roles_shows_once_to_who_has_both(office: Office) -> None:
    office.open()
    both = type(office.anna)(
        "x",
        "X",
        frozenset({"socialsekreterare", "arbetsmarknadssekreterare"}),
        "ebb_inre",
        frozenset({"socialtjanst"}),
    )
    assert len(list_uppgifter(office.house, both).items) == 1
