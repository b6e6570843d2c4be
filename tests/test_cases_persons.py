"""Personnummer: what can exist is read, whatever way it is written; the rest is refused."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.cases.persons import luhn, parse_personnummer

TODAY = date(2026, 5, 4)


@pytest.mark.parametrize(
    ("text", "number", "born"),
    [
        ("19900101-2385", "199001012385", date(1990, 1, 1)),
        ("199001012385", "199001012385", date(1990, 1, 1)),
        ("900101-2385", "199001012385", date(1990, 1, 1)),
        ("900101+2385", "189001012385", date(1890, 1, 1)),
        ("050101-2387", "200501012387", date(2005, 1, 1)),
        ("19900161-2391", "199001612391", date(1990, 1, 1)),
    ],
)
def test_ways_of_writing(text: str, number: str, born: date) -> None:
    number = number[:-1] + str(luhn(number[2:-1]))
    assert parse_personnummer(text[:-1] + number[-1], TODAY) == (number, born)


@pytest.mark.parametrize(
    "text", ["", "1990-01-01-2385", "19901301-2385", "19900230-2385", "20300101-2383", None, 199001012385]
)
def test_what_cannot_be(text: object) -> None:
    assert parse_personnummer(text, TODAY) is None


@given(st.dates(date(1900, 1, 1), TODAY), st.integers(0, 999), st.integers(1, 9))
def test_one_wrong_check_digit_is_refused(born: date, serial: int, off: int) -> None:
    digits = f"{born:%y%m%d}{serial:03d}"
    right = luhn(digits)
    assert parse_personnummer(f"{born:%Y}{digits[2:]}{right}", TODAY) is not None
    assert parse_personnummer(f"{born:%Y}{digits[2:]}{(right + off) % 10}", TODAY) is None
