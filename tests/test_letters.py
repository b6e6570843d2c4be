"""Letters say the right thing, reach nothing outside themselves, and last as archive PDFs."""

from __future__ import annotations

import re
import shutil
import socket
import subprocess
import zlib
from decimal import Decimal
from pathlib import Path
from typing import NoReturn

import pytest

from server.letters import LetterRejected, render_html, render_pdf
from tests.letter_samples import context, letter

ALL = [
    ("anvisning", "anvisning"),
    ("anvisning", "kommunicering"),
    ("ansokan", "bifall"),
    ("ansokan", "avslag"),
    ("ansokan", "komplettering"),
]


@pytest.mark.parametrize(("process", "name"), ALL)
def test_every_letter_renders_with_what_cases_gives(process: str, name: str) -> None:
    html = render_html(letter(process, name), context())
    assert "2026-000123" in html
    assert '<html lang="sv">' in html


def test_anvisning_names_the_place_the_period_and_the_month() -> None:
    html = render_html(letter("anvisning", "anvisning"), context())
    assert "Lagerkurs, Nobelvägen 21" in html
    assert "från och med 1 juni 2026 till och med 30 november 2026" in html
    assert "försörjningsstöd för maj 2026" in html
    assert "12 kap. 1 § SoL och 12 kap. 4 § SoL" in html


def test_forvaltningsbesvar_goes_to_the_board_within_three_weeks_of_fick_del() -> None:
    html = render_html(letter("anvisning", "anvisning"), context("FB"))
    assert "kommit in till nämnden inom tre veckor från den dag då du fick del av beslutet" in html
    assert "laglighetsprövning" not in html


def test_laglighetsprovning_goes_to_the_court_within_three_weeks_of_the_notice() -> None:
    html = render_html(letter("ansokan", "avslag"), context("LP"))
    assert "kommit in till förvaltningsrätten inom tre veckor från den dag då det tillkännagavs" in html
    assert "fick del av" not in html


def test_board_decides_in_its_own_name() -> None:
    given = context("LP")
    given["beslut"] |= {"roll": "namnd", "protokoll": "§ 112", "delegationspunkt": None}
    html = render_html(letter("ansokan", "bifall"), given)
    assert "Protokoll 4 maj 2026, § 112" in html
    assert "Sara Öberg" not in html


def test_avvisning_is_not_called_avslag() -> None:
    given = context("LP")
    given["beslut"] |= {"utfall": "avvisning"}
    html = render_html(letter("ansokan", "avslag"), given)
    assert "avvisas" in html
    assert "avslås" not in html


def test_letter_without_a_decision_has_no_appeal() -> None:
    html = render_html(letter("anvisning", "kommunicering"), context(beslut=None))
    assert "överklag" not in html
    assert "18 maj 2026" in html


def test_forelaggande_says_what_follows() -> None:
    given = context(beslut=None)
    asked = render_html(letter("ansokan", "komplettering"), given)
    given["fakta"]["forelagd"] = True
    ordered = render_html(letter("ansokan", "komplettering"), given)
    assert "föreläggande" not in asked
    assert "föreläggande" in ordered


def test_the_one_who_has_not_applied_is_told_to() -> None:
    given = context(beslut=None)
    given["fakta"]["ansokan_finns"] = False
    assert "behöver du själv ansöka" in render_html(letter("ansokan", "komplettering"), given)


def test_layout_of_an_earlier_version_can_be_given() -> None:
    old = "<p>gammal</p>{% block innehall %}{% endblock %}"
    assert "gammal" in render_html('{% extends "bas.html" %}', context(), base=old)


def test_free_text_is_escaped_and_becomes_paragraphs() -> None:
    given = context()
    given["svar"]["beslut_villkor"] = "<script>x</script>\n\nAndra stycket"
    html = render_html(letter("anvisning", "anvisning"), given)
    assert "<p>&lt;script&gt;x&lt;/script&gt;</p><p>Andra stycket</p>" in html


@pytest.mark.parametrize(
    ("value", "written"), [(Decimal("12.50"), "12,5"), (40, "40"), (Decimal("0.25"), "0,25")]
)
def test_number_is_written_in_swedish(value: Decimal | int, written: str) -> None:
    assert render_html("{{ timmar | tal }}", {"timmar": value}) == written


def test_missing_value_is_named_and_refused() -> None:
    given = context()
    del given["svar"]["anv_plats"]
    with pytest.raises(LetterRejected, match="anv_plats"):
        render_html(letter("anvisning", "anvisning"), given)


def test_a_day_that_is_not_known_is_refused() -> None:
    with pytest.raises(LetterRejected, match="datum"):
        render_html("{{ svar.sista_dag | datum }}", context() | {"svar": {"sista_dag": None}})


@pytest.mark.parametrize(
    "evil",
    [
        "{{ ''.__class__.__mro__ }}",
        "{{ svar.__init__.__globals__ }}",
        "{{ 'a' * 1000000000 }}",
        "{{ 'a'.center(1000000000) }}",
        "{{ '%1000000000d' % 1 }}",
        "{% for x in range(1000000000) %}{% endfor %}",
        "{% include '/etc/passwd' %}",
        "{% extends 'other.html' %}",
        "{{ 2 ** 100000000 }}",
        "{{ 'x'|attr('__class__') }}",
        "{% set a = 'xxxxxxxx' %}" + "{% set a = a ~ a %}" * 40,
        "{% set a = 'xxxxxxxx' %}" + "{% set a = a + a %}" * 40,
        "{% set a %}xxxxxxxx{% endset %}" + "{% set a %}{{ a }}{{ a }}{% endset %}" * 40,
        "{% set a = 'x' %}" + "{% set a = [a, a]|join %}" * 40,
        "{% set a = 'x' %}" + "{% set a = [a, a] %}" * 40 + "{{ a }}",
        "{% macro m(x) %}{{ m(x) }}{{ m(x) }}{% endmacro %}{{ m(1) }}",
        "{% for a in 'x' %}" * 30 + "{% endfor %}" * 30,
        "{% if 1 %}" * 300 + "{% endif %}" * 300,
        "{{ " + "(" * 3000 + "1" + ")" * 3000 + " }}",
        "{{ 1 // 0 }}",
        "{{ svar }}",
    ],
)
def test_template_can_do_nothing_but_write_a_letter(evil: str) -> None:
    with pytest.raises(LetterRejected):
        render_html(evil, context())


def test_letter_that_grows_is_stopped() -> None:
    loop, end = "{% for x in svar.l %}", "{% endfor %}"
    grow = loop * 3 + "x" * 100 + end * 3
    given = context()
    given["svar"]["l"] = list(range(100))
    with pytest.raises(LetterRejected, match="längre"):
        render_html(grow, given)


def test_loops_that_write_nothing_are_stopped() -> None:
    loop, end = "{% for x in svar.l %}", "{% endfor %}"
    given = context()
    given["svar"]["l"] = list(range(1000))
    with pytest.raises(LetterRejected, match="varv"):
        render_html(loop * 3 + end * 3, given)


def test_broken_template_names_the_line() -> None:
    with pytest.raises(LetterRejected, match="rad 2"):
        render_html("a\n{% if %}", context())


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return render_pdf(render_html(letter("anvisning", "anvisning"), context()))


def _inside(pdf: bytes) -> bytes:
    """Return the file with its compressed streams written out."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    return pdf + b"".join(zlib.decompressobj().decompress(part) for part in streams if part[:1] == b"x")


def test_pdf_is_a_tagged_archive_file_in_swedish(pdf: bytes) -> None:
    inside = _inside(pdf)
    assert re.search(rb"pdfaid:part\W+3\W", inside)
    assert re.search(rb"pdfaid:conformance\W+A\W", inside)
    assert re.search(rb"/MarkInfo\s*<<\s*/Marked true", inside)
    assert b"/StructTreeRoot" in inside
    assert b"/Lang (sv)" in inside


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext (poppler-utils) saknas")
def test_text_of_the_pdf_can_be_read_out(pdf: bytes, tmp_path: Path) -> None:
    file = tmp_path / "brev.pdf"
    file.write_bytes(pdf)
    text = subprocess.run(["pdftotext", file, "-"], capture_output=True, check=True).stdout.decode()
    assert "Du får försörjningsstöd med villkor" in text
    assert "Så överklagar du" in text


@pytest.mark.parametrize(
    "outside",
    [
        '<img src="http://127.0.0.1:9/x.png" alt="">',
        '<img src="file:///etc/passwd" alt="">',
        '<link rel="stylesheet" href="https://example.org/x.css">',
        "<style>@import url(http://127.0.0.1:9/x.css);</style>",
    ],
)
def test_nothing_is_fetched(outside: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> NoReturn:
        pytest.fail("a letter opened a connection")

    monkeypatch.setattr(socket, "create_connection", refuse)
    with pytest.raises(LetterRejected, match="utanför brevet"):
        render_pdf(f'<html lang="sv"><head><title>T</title></head><body>{outside}</body></html>')
