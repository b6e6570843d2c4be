"""Hostile letters: a template reaches nothing but its data, and cannot keep the machine busy."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from server.bundle import library_of
from server.letters import LetterRejected, render_draft_pdf, render_html
from server.lint.finding import FEL
from server.lint.letters import check_letters
from server.lint.models import Folder
from tests.letter_samples import context


def chain(links: int, calls: int) -> str:
    """Return blocks that each call the next one several times, and write nothing."""
    blocks = [
        f"{{% block b{n} %}}{f'{{{{ self.b{n + 1}() }}}}' * calls}{{% endblock %}}" for n in range(links)
    ]
    return "".join([*blocks, f"{{% block b{links} %}}{{% endblock %}}"])


LOOP = "{% for a in svar.lista %}"
REACH = {
    "class of a text": "{{ ''.__class__ }}",
    "class by subscript": "{{ ''['__class__'] }}",
    "class by attr filter": "{{ svar|attr('__class__') }}",
    "globals of a method": "{{ svar.get.__globals__ }}",
    "globals of a block": "{% block a %}{{ self.a.__init__.__globals__ }}{% endblock %}",
    "name of the template": "{{ self._TemplateReference__context }}",
    "environment of the context": "{{ self.__dict__ }}",
    "cycler": "{{ cycler.__init__.__globals__.os }}",
    "joiner": "{{ joiner(',') }}",
    "namespace": "{% set n = namespace(a=1) %}{{ n.a }}",
    "lipsum": "{{ lipsum(n=100000) }}",
    "dict": "{{ dict(a=1) }}",
    "range": "{{ range(10) | join }}",
    "format method": "{{ '{0.__class__}'.format(svar) }}",
    "format_map method": "{{ '{a.__class__}'.format_map(svar) }}",
    "percent format": "{{ '%s' % svar }}",
    "format filter": "{{ '%999999999d' | format(1) }}",
    "map filter": "{{ svar.lista | map(attribute='__class__') | join }}",
    "join by attribute": "{{ svar.lista | join(',', attribute='__class__') }}",
    "sort by attribute": "{{ svar.lista | sort(attribute='__class__') }}",
    "pprint": "{{ svar | pprint }}",
    "tojson": "{{ svar | tojson }}",
    "safe": "{{ '<b>' | safe }}",
    "autoescape off": "{% autoescape false %}{{ svar.text }}{% endautoescape %}",
    "whole answers": "{{ svar }}",
    "values of the answers": "{{ svar.values() }}",
    "change of the answers": "{{ svar.update({'a': 1}) }}",
    "removal from the answers": "{{ svar.pop('text') }}",
    "append to a list": "{{ svar.lista.append(1) }}",
    "model_dump": "{{ profil.organisation.model_dump() }}",
    "include of a file": "{% include '/etc/passwd' %}",
    "include of the base": "{% include 'bas.html' %}",
    "include of a list": "{% include ['a.html', 'bas.html'] ignore missing %}",
    "import": "{% import 'bas.html' as b %}{{ b }}",
    "from import": "{% from 'bas.html' import x %}",
    "extends a path": "{% extends '../../../etc/passwd' %}",
    "extends a value": "{% extends svar.text %}",
    "extends an expression": "{% extends 'bas' ~ '.html' %}",
    "call block": "{% call svar.get('a') %}{% endcall %}",
    "do": "{% do svar.pop('a') %}",
    "callable test": "{{ svar.get is callable }}",
    "filter test": "{{ 'upper' is filter }}",
    "a day that is none": "{{ 5 | datum }}",
    "a month that is none": "{{ 'x' | manad }}",
    "a list that is none": "{{ svar | rada_upp }}",
}
BUSY = {
    "power": "{{ 9 ** 9999999 }}",
    "long text by multiplication": "{{ 'a' * 999999999 }}",
    "long list by multiplication": "{{ ([1] * 999999999) | length }}",
    "sum of texts": "{% set a = svar.text + svar.text %}",
    "wide centre": "{{ 'a' | center(999999999) }}",
    "wide method": "{{ 'a'.ljust(999999999) }}",
    "indent": "{{ 'a' | indent(999999999) }}",
    "wordwrap": "{{ svar.text | wordwrap(1) }}",
    "batch": "{{ svar.lista | batch(999999999, 'x') }}",
    "slice": "{{ svar.lista | slice(999999999) }}",
    "replace": "{{ svar.text | replace('a', svar.text) }}",
    "regex-like filter": "{{ svar.text | urlize }}",
    "striptags": "{{ svar.text | striptags }}",
    "texts joined by texts": f"{{{{ '{'a' * 4000}' | join('{'b' * 4000}') }}}}",
    "list joined by its own join": "{% set a = svar.lista|join(svar.text) %}{% set b = svar.lista|join(a) %}"
    "{% set c = svar.lista|join(b) %}",
    "long text in an expression": f"{{{{ '{'a' * 60_000}' | upper }}}}",
    "number with an exponent": "{{ '1e999999' | tal }}",
    "number with many figures": f"{{{{ '{'9' * 4000}' | tal }}}}",
    "deep loops": LOOP * 4 + "{% endfor %}" * 4,
    "deep loops that compare": LOOP * 3 + "{% if svar.text in svar.text %}{% endif %}" + "{% endfor %}" * 3,
    "loop with a long body": LOOP * 2 + "{% if a %}{% endif %}" * 400 + "{% endfor %}" * 2,
    "long texts compared": "{% if svar.text in svar.text %}{% endif %}" * 1500,
    "loop over characters": "{% for a in svar.text %}{% for b in svar.text %}{% endfor %}{% endfor %}",
    "recursive loop": "{% for a in svar.lista recursive %}{{ loop(svar.lista) }}{% endfor %}",
    "macro": "{% macro m(n) %}{{ m(n) }}{{ m(n) }}{% endmacro %}{{ m(1) }}",
    "block that calls itself": "{% block a %}{{ self.a() }}{{ self.a() }}{% endblock %}",
    "chain of blocks": chain(20, 10),
    "block in loops": "{% block a %}{% endblock %}" + LOOP * 3 + "{{ self.a() }}" + "{% endfor %}" * 3,
    "text in loops": LOOP * 2 + "x" * 200 + "{% endfor %}" * 2,
    "deep brackets": "{{ " + "(" * 2000 + "1" + ")" * 2000 + " }}",
    "deep lists": "{{ " + "[" * 2000 + "]" * 2000 + " }}",
    "deep ifs": "{% if 1 %}" * 400 + "{% endif %}" * 400,
    "many parts": "{{ a }}" * 12_000,
    "long template": "x" * 100_001,
    "huge number": "{{ " + "9" * 5000 + " }}",
    "division by zero": "{{ 1 % 0 }}",
    "slices in loops": LOOP * 3 + "{% set b = svar.text[1:] %}" + "{% endfor %}" * 3,
    "filters in loops": LOOP * 3 + "{% set b = svar.text|upper %}" + "{% endfor %}" * 3,
}


@pytest.fixture
def given() -> dict[str, Any]:
    """Return a whole context with a long text and a list of a hundred."""
    made = context()
    made["svar"] |= {"text": "a" * 10_000, "lista": list(range(100))}
    return made


@pytest.mark.parametrize("template", REACH.values(), ids=REACH)
def test_template_reaches_nothing_but_its_data(template: str, given: dict[str, Any]) -> None:
    with pytest.raises(LetterRejected):
        render_html(template, given)


@pytest.mark.parametrize("template", BUSY.values(), ids=BUSY)
def test_template_cannot_keep_the_machine_busy(template: str, given: dict[str, Any]) -> None:
    with pytest.raises(LetterRejected):
        render_html(template, given)


@pytest.mark.parametrize("template", [*REACH.values(), *BUSY.values()], ids=[*REACH, *BUSY])
def test_layout_is_as_bounded_as_the_letter(template: str, given: dict[str, Any]) -> None:
    with pytest.raises(LetterRejected):
        render_html('{% extends "bas.html" %}', given, base=template)


@pytest.mark.parametrize("template", [*REACH.values(), *BUSY.values()], ids=[*REACH, *BUSY])
def test_lint_reads_what_is_hostile_without_harm(template: str) -> None:
    path = "processes/prov/brev/brev.html"
    found = list(check_letters(Folder(library_of(Path(), {path: template.encode()}))))
    assert all(one.fil == path for one in found)


@pytest.mark.parametrize(
    "name", ["include of a file", "extends a value", "import", "call block", "autoescape off"]
)
def test_lint_says_on_which_line_a_letter_does_what_it_may_not(name: str) -> None:
    path = "processes/prov/brev/brev.html"
    content = f"<p>\n</p>\n{REACH[name]}".encode()
    found = next(iter(check_letters(Folder(library_of(Path(), {path: content})))))
    assert (found.niva, found.regel, found.element) == (FEL, "olaslig", "rad 3")


def test_lint_says_that_a_letter_is_no_text() -> None:
    path = "processes/prov/brev/brev.html"
    found = next(iter(check_letters(Folder(library_of(Path(), {path: b"\xff\xfe"})))))
    assert "UTF-8" in found.text


def test_layout_cannot_extend_itself(given: dict[str, Any]) -> None:
    with pytest.raises(LetterRejected):
        render_html('{% extends "bas.html" %}', given, base='{% extends "bas.html" %}')


def test_the_same_letter_costs_the_same_every_time(given: dict[str, Any]) -> None:
    """A loop of the most turns that are allowed is allowed again; one more is refused again."""
    most, more = LOOP * 2 + "{% set b = 1 %}" * 5 + "{% endfor %}" * 2, None
    for extra in range(200):
        template = LOOP * 2 + "{% set b = 1 %}" * (5 + extra) + "{% endfor %}" * 2
        if not _allowed(template, given):
            more = template
            break
        most = template
    assert more is not None
    assert [_allowed(most, given), _allowed(more, given)] * 3 == [True, False] * 3


def _allowed(template: str, given: dict[str, Any]) -> bool:
    try:
        render_html(template, given)
    except LetterRejected:
        return False
    return True


def test_a_letter_with_a_long_list_is_allowed(given: dict[str, Any]) -> None:
    given["svar"]["lista"] = [f"Rad {n}" for n in range(1000)]
    row = "<li>{% if a in ['x', 'y'] %}{{ a|upper }}{% else %}{{ loop.index }}. {{ a }}{% endif %}</li>"
    assert render_html(LOOP + row + "{% endfor %}", given).count("<li>") == 1000


def test_text_of_a_person_stays_text(given: dict[str, Any]) -> None:
    given["svar"]["text"] = "{{ 7 }}<script>"
    assert render_html("{{ svar.text }}", given) == "{{ 7 }}&lt;script&gt;"


def test_line_of_the_fault_is_told(given: dict[str, Any]) -> None:
    with pytest.raises(LetterRejected) as refused:
        render_html("<p>\n</p>\n{{ svar.finns_inte }}", given)
    assert refused.value.rad == 3


OUTSIDE = {
    "image over http": '<img src="http://127.0.0.1:9/x.png" alt="">',
    "image of a file": '<img src="file:///etc/passwd" alt="">',
    "image by a bare path": '<img src="/etc/passwd" alt="">',
    "background of a file": '<p style="background: url(file:///etc/passwd)">x</p>',
    "marker of a file": '<ul style="list-style-image: url(file:///etc/passwd)"><li>x</ul>',
    "content of a file": "<style>p::before { content: url(file:///etc/passwd) }</style><p>x</p>",
    "import of a style sheet": "<style>@import url(file:///etc/passwd);</style>",
    "font of a file": "<style>@font-face { font-family: x; src: url(file:///etc/passwd) }"
    " p { font-family: x }</style><p>x</p>",
    "linked style sheet": '<link rel="stylesheet" href="http://127.0.0.1:9/x.css">',
    "attachment": '<link rel="attachment" href="file:///etc/passwd">',
    "attachment by a link": '<a rel="attachment" href="file:///etc/passwd">x</a>',
    "object": '<object data="file:///etc/passwd"></object>',
    "embed": '<embed src="file:///etc/passwd">',
    "image in svg": '<svg xmlns="http://www.w3.org/2000/svg">'
    '<image href="file:///etc/passwd" width="9" height="9"/></svg>',
    "border of a file": '<p style="border: 1px solid; border-image: url(file:///etc/passwd) 1">x</p>',
}


@pytest.mark.slow
@pytest.mark.parametrize("body", OUTSIDE.values(), ids=OUTSIDE)
def test_draft_as_pdf_holds_nothing_from_outside(body: str) -> None:
    html = f'<html lang="sv"><head><title>T</title></head><body>{body}</body></html>'
    assert not [held for held in (b"/Image", b"/EmbeddedFile", b"/Filespec") if held in _pdf_or_nothing(html)]


def _pdf_or_nothing(html: str) -> bytes:
    try:
        return render_draft_pdf(html)
    except LetterRejected:
        return b""


@pytest.mark.slow
def test_draft_that_takes_too_long_is_ended() -> None:
    rows = "<tr>" + "<td>x</td>" * 40 + "</tr>"
    body = "<table>" * 12 + f"<tr><td><table>{rows * 400}</table></td></tr>" + "</table>" * 12
    with pytest.raises(LetterRejected, match="för lång tid"):
        render_draft_pdf(f"<html><body>{body}</body></html>", seconds=2)


@pytest.mark.slow
def test_draft_as_pdf_is_a_pdf() -> None:
    assert render_draft_pdf('<html lang="sv"><title>T</title><p>Hej</p></html>').startswith(b"%PDF-")
