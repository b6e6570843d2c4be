"""TOML from a draft: whatever it holds, it is read or refused, soon."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.strict_toml import NotToml, loads


def test_what_people_write_is_read() -> None:
    text = 'a = "[[[[" # [[[\n[b.c]\nd = [1, 2.5, {e = \'[\'}]\nf = """\n[[[ "\n"""'
    assert loads(text)["b"]["c"]["d"][2]["e"] == "["


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"a = " + b"[" * 100_000, "nivåer"),
        (b"a = " + b"{a=" * 100, "nivåer"),
        (b"a." * 50_000 + b"b = 1", "punkter"),
        (b"\xff", "UTF-8"),
        (b"a = ", "Invalid value"),
        (b"a = 1\n" * 300_000, "större"),
    ],
)
def test_what_nobody_writes_is_refused(content: bytes, reason: str) -> None:
    with pytest.raises(NotToml, match=reason):
        loads(content)


@given(st.text(alphabet="ab.=[]{}\"'\\#\n 1,", max_size=200))
def test_any_text_is_read_or_refused(text: str) -> None:
    with suppress(NotToml):
        assert isinstance(loads(text), dict)
