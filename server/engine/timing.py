"""ISO 8601 moments, durations and cycles. Days are Swedish days; what comes out is aware UTC."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from server.feel import YearMonths

STOCKHOLM = ZoneInfo("Europe/Stockholm")
_DURATION = re.compile(
    r"P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?"
    r"(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?\Z"
)
_CYCLE = re.compile(r"R(\d*)/(?:([^/P][^/]*)/)?(P[^/]+)\Z")


@dataclass(frozen=True)
class Duration:
    """Months and days are counted in the Swedish calendar, the rest in seconds."""

    months: int = 0
    days: int = 0
    seconds: float = 0

    def after(self, moment: datetime) -> datetime:
        """Return the moment this much later; 31 January and a month is the last of February."""
        local = moment.astimezone(STOCKHOLM)
        month = local.year * 12 + local.month - 1 + self.months
        year, month = divmod(month, 12)
        day = min(local.day, calendar.monthrange(year, month + 1)[1])
        local = local.replace(year=year, month=month + 1, day=day) + timedelta(days=self.days)
        return local.astimezone(UTC) + timedelta(seconds=self.seconds)


@dataclass(frozen=True)
class Cycle:
    """A duration that repeats; `left` is None when it never ends."""

    left: int | None
    start: datetime | None
    every: Duration


def read_moment(value: Any) -> datetime:
    """Return a date (midnight in Sweden), a datetime or an ISO text as aware UTC.

    Raises:
        ValueError: it is none of these.
    """
    if isinstance(value, str):
        value = datetime.fromisoformat(value) if "T" in value else date.fromisoformat(value)
    if isinstance(value, datetime):
        aware = value if value.tzinfo is not None else value.replace(tzinfo=STOCKHOLM)
        return aware.astimezone(UTC)
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day, tzinfo=STOCKHOLM).astimezone(UTC)
    raise ValueError(f"{value!r} är ingen tidpunkt")


def read_due(value: Any) -> date | datetime | None:
    """Return what a due date says: a day, an aware UTC moment, or None."""
    if value is None or value == "":
        return None
    if isinstance(value, str) and "T" not in value:
        return date.fromisoformat(value)
    if type(value) is date:
        return value
    return read_moment(value)


def read_duration(value: Any) -> Duration:
    """Return an ISO text or a FEEL duration.

    Raises:
        ValueError: it is neither.
    """
    if isinstance(value, timedelta):
        return Duration(days=value.days, seconds=value.total_seconds() - value.days * 86400)
    if isinstance(value, YearMonths):
        return Duration(months=value.months)
    match = _DURATION.match(value) if isinstance(value, str) else None
    if match is None:
        raise ValueError(f"{value!r} är ingen tidsrymd")
    years, months, weeks, days, hours, minutes = (int(part or 0) for part in match.groups()[:6])
    seconds = hours * 3600 + minutes * 60 + float(match[7] or 0)
    return Duration(years * 12 + months, weeks * 7 + days, seconds)


def read_cycle(value: Any) -> Cycle:
    """Return `R3/P7D`, `R/P1M` or `R3/2026-03-01/P7D`.

    Raises:
        ValueError: it is none of these.
    """
    match = _CYCLE.match(value) if isinstance(value, str) else None
    if match is None:
        raise ValueError(f"{value!r} är ingen upprepning")
    count, start, every = match.groups()
    duration = read_duration(every)
    if duration == Duration():
        raise ValueError(f"{value!r} upprepas utan uppehåll")
    return Cycle(int(count) if count else None, read_moment(start) if start else None, duration)
