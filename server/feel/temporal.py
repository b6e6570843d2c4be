"""Days, times and durations: reading and writing their texts, and their properties."""

from __future__ import annotations

import re
import zoneinfo
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from decimal import Decimal

from server.feel import wide
from server.feel.arithmetic import duration_of_seconds, size
from server.feel.errors import Failure
from server.feel.values import Value, YearMonths
from server.feel.wide import make_day, make_moment, with_nanoseconds

_DATE = re.compile(r"(-?(?:[1-9]\d{4,8}|\d{4}))-(\d\d)-(\d\d)", re.ASCII)
_TIME = re.compile(
    r"(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9})\d*)?(?:(Z)|([+-])(\d\d):(\d\d)(?::(\d\d))?|@([A-Za-z0-9_+/-]+))?",
    re.ASCII,
)
_DURATION = re.compile(
    r"(-)?P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:(T)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d*)?)S)?)?", re.ASCII
)
_MAX_OFFSET = timedelta(hours=18)


def parse_date(text: str) -> date:
    """Return the day written as YYYY-MM-DD."""
    match = _DATE.fullmatch(text)
    if match is None:
        raise Failure("Texten är inget datum (ÅÅÅÅ-MM-DD)")
    return make_day(int(match[1]), int(match[2]), int(match[3]))


def parse_time(text: str) -> time:
    """Return the time written as HH:MM:SS with fraction and zone as may be."""
    match = _TIME.fullmatch(text)
    if match is None:
        raise Failure("Texten är ingen tid (TT:MM:SS)")
    micro, nano = divmod(int((match[4] or "0").ljust(9, "0")), 1000)
    zone = _zone(match)
    try:
        clock = time(int(match[1]), int(match[2]), int(match[3]), micro, zone)
    except ValueError:
        raise Failure("Tiden finns inte") from None
    return with_nanoseconds(clock, nano)


def parse_datetime(text: str) -> datetime:
    """Return the moment written as a date, `T` and a time; a date alone is its midnight."""
    day, separator, clock = text.partition("T")
    if not separator:
        return make_moment(parse_date(day), time())
    if clock.startswith("24:00:00"):
        # Midnight may be written as the end of the day before.
        return make_moment(wide.shifted(parse_date(day), timedelta(days=1)), parse_time(f"00{clock[2:]}"))
    return make_moment(parse_date(day), parse_time(clock))


def parse_duration(text: str) -> timedelta | YearMonths:
    """Return the duration written in ISO 8601, of days and time or of years and months."""
    match = _DURATION.fullmatch(text)
    if match is None or text[-1] in "PT":
        raise Failure("Texten är ingen varaktighet (t.ex. P1Y6M eller P3DT4H)")
    minus, years, months, days, clock, hours, minutes, seconds = match.groups()
    sign = -1 if minus else 1
    if years or months:
        if days or clock:
            raise Failure("Varaktigheten blandar månader och dagar")
        return YearMonths(sign * (int(years or 0) * 12 + int(months or 0)))
    total = Decimal(int(days or 0) * 86400 + int(hours or 0) * 3600 + int(minutes or 0) * 60)
    return duration_of_seconds(sign * (total + Decimal(seconds or 0)))


def parse_at(text: str) -> Value:
    """Return what `@"…"` stands for: a date, time, date and time, or duration."""
    if text.lstrip("-").startswith("P"):
        return parse_duration(text)
    if _DATE.fullmatch(text):
        return parse_date(text)
    return parse_datetime(text) if "T" in text.partition("@")[0] else parse_time(text)


def _zone(match: re.Match[str]) -> tzinfo | None:
    if match[5]:
        return UTC
    if match[6]:
        offset = timedelta(hours=int(match[7]), minutes=int(match[8]), seconds=int(match[9] or 0))
        if offset > _MAX_OFFSET or int(match[8]) > 59:
            raise Failure("Tidszonen ligger mer än 18 timmar från UTC")
        return offset_zone(-offset if match[6] == "-" else offset)
    return named_zone(match[10]) if match[10] else None


def named_zone(name: str) -> tzinfo:
    """Return the zone of that name."""
    try:
        return zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        raise Failure("Tidszonen finns inte") from None


def offset_zone(offset: timedelta) -> tzinfo:
    """Return the zone at that distance from UTC."""
    return timezone(offset) if offset else UTC


def format_time(value: time | datetime) -> str:
    """Return the clock part as text, with fraction and zone."""
    text = f"{value.hour:02}:{value.minute:02}:{value.second:02}"
    nano = getattr(value, "nano", 0)
    if value.microsecond or nano:
        text += f".{value.microsecond:06}{nano:03}".rstrip("0")
    return text + _format_zone(value.tzinfo)


def _format_zone(zone: tzinfo | None) -> str:
    if zone is None:
        return ""
    key = getattr(zone, "key", None)
    if key is not None:
        return f"@{key}"
    offset = zone.utcoffset(None) or timedelta(0)
    if not offset:
        return "Z"
    sign = "-" if offset < timedelta(0) else "+"
    minutes, seconds = divmod(abs(int(offset.total_seconds())), 60)
    return f"{sign}{minutes // 60:02}:{minutes % 60:02}" + (f":{seconds:02}" if seconds else "")


def format_date(value: date) -> str:
    """Return YYYY-MM-DD."""
    return f"{'-' if value.year < 0 else ''}{abs(value.year):04}-{value.month:02}-{value.day:02}"


def format_datetime(value: datetime) -> str:
    """Return the ISO text, with the zone's name if it has one."""
    return f"{format_date(value)}T{format_time(value)}"


def format_duration(value: timedelta | YearMonths) -> str:
    """Return the shortest ISO 8601 text."""
    if isinstance(value, YearMonths):
        years, months = divmod(abs(value.months), 12)
        text = (f"{years}Y" if years else "") + (f"{months}M" if months else "")
        return ("-" if value.months < 0 else "") + "P" + (text or "0M")
    total = size(value)
    minus, total = ("-" if total < 0 else ""), abs(total)
    days, rest = divmod(total, 86400)
    hours, rest = divmod(rest, 3600)
    minutes, seconds = divmod(rest, 60)
    clock = "".join(f"{amount:f}{unit}" for amount, unit in ((hours, "H"), (minutes, "M")) if amount)
    if seconds:
        clock += f"{seconds.normalize():f}S"
    day = f"{days:f}D" if days else ""
    if not day and not clock:
        return "PT0S"
    return f"{minus}P{day}{'T' if clock else ''}{clock}"


def temporal_property(value: Value, name: str) -> Value:
    """Return a property such as `year` or `time offset`, or raise KeyError."""
    if isinstance(value, YearMonths):
        years, months = divmod(abs(value.months), 12)
        sign = -1 if value.months < 0 else 1
        return Decimal(sign * {"years": years, "months": months}[name])
    if isinstance(value, timedelta):
        return _duration_property(value, name)
    if isinstance(value, date):
        if name == "weekday":
            return Decimal(value.isoweekday())
        if name in ("year", "month", "day"):
            return Decimal(getattr(value, name))
    if isinstance(value, datetime | time):
        return _clock_property(value, name)
    if isinstance(value, date) and name in ("hour", "minute", "second"):
        return Decimal(0)
    raise KeyError(name)


def _duration_property(value: timedelta, name: str) -> Decimal:
    total = size(abs(value))
    sign = -1 if value < timedelta(0) else 1
    parts = {
        "days": total // 86400,
        "hours": total % 86400 // 3600,
        "minutes": total % 3600 // 60,
        "seconds": total % 60,
    }
    return sign * parts[name]


def _clock_property(value: datetime | time, name: str) -> Value:
    if name in ("hour", "minute", "second"):
        return Decimal(getattr(value, name))
    if name == "time offset":
        return value.utcoffset()
    if name in ("timezone", "time zone"):
        key = getattr(value.tzinfo, "key", None)
        return key if key is not None else (None if value.tzinfo is None else _format_zone(value.tzinfo))
    raise KeyError(name)
