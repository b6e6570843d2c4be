"""A form as its page draws it: grounds said once, rows, alternatives in a line, what a reader is told."""

from server.forms import read_post
from server.web.position import told
from server.web.questions import questions_of, starting_values
from tests.form_samples import YES_NO, form_of, samrad_form

LAW = {"lagrum": "12 kap. 4 § SoL"}


def test_paragraph_is_said_where_it_first_stands() -> None:
    form = form_of(
        {"type": "number", "key": "a", "properties": LAW},
        {"type": "number", "key": "b", "properties": LAW},
        {"type": "number", "key": "c", "properties": {"lagrum": "32 § FL"}},
    )
    assert [q.lagrum for q in questions_of(form, [], {})] == ["12 kap. 4 § SoL", "", "32 § FL"]


def test_paragraph_said_by_the_page_is_not_repeated() -> None:
    form = form_of({"type": "number", "key": "a", "properties": LAW})
    assert questions_of(form, [], {}, above="12 kap. 4 § SoL")[0].lagrum == ""


def test_question_that_may_be_hidden_does_not_speak_for_the_next() -> None:
    form = form_of(
        {"type": "number", "key": "a", "properties": LAW, "conditional": {"hide": "=x = 1"}},
        {"type": "number", "key": "b", "properties": LAW},
    )
    assert [q.lagrum for q in questions_of(form, [], {})] == ["12 kap. 4 § SoL", "12 kap. 4 § SoL"]


def test_fault_and_answer_stand_at_their_question() -> None:
    shown = questions_of(samrad_form(), [("timmar", "tolv")], {}, {"timmar": "Skriv med siffror."})
    question = next(q for q in shown if q.name == "timmar")
    assert (question.value, question.fel) == ("tolv", "Skriv med siffror.")


def test_rows_are_drawn_with_their_own_names() -> None:
    shown = questions_of(samrad_form(), [("delmal-rader", "2"), ("delmal-1-mal", "b")], {})
    rows = next(q for q in shown if q.name == "delmal").rows_of
    assert [row[0].name for row in rows] == ["delmal-0-mal", "delmal-1-mal"]
    assert rows[1][0].value == "b"


def test_short_alternatives_stand_in_a_row_and_long_ones_do_not() -> None:
    long = [{"label": "Ett långt svar på en fråga", "value": "a"}, {"label": "Nej", "value": "b"}]
    form = form_of(
        {"type": "radio", "key": "a", "values": YES_NO}, {"type": "radio", "key": "b", "values": long}
    )
    assert [q.in_row for q in questions_of(form, [], {})] == [True, False]


def test_hint_that_says_the_format_is_enough() -> None:
    form = form_of({"type": "datetime", "key": "a", "description": "Skriv ÅÅÅÅ-MM-DD."})
    assert questions_of(form, [], {})[0].format == ""


def test_known_facts_come_before_defaults() -> None:
    form = form_of(
        {"type": "number", "key": "a", "defaultValue": 1}, {"type": "number", "key": "b", "defaultValue": 2}
    )
    assert starting_values(form, {"a": 5, "b": None}) == {"a": 5, "b": 2}


def test_what_was_filled_in_is_told_in_the_words_of_the_form() -> None:
    pairs = [("samrad_af_genomfort", "true"), ("samrad_form", "skriftligt"), ("delmal-rader", "1")]
    assert told(samrad_form(), pairs) == [("Är samrådet genomfört?", "Ja"), ("Samrådets form", "Skriftligt")]


def test_markdown_of_an_author_cannot_carry_a_script() -> None:
    form = form_of({"type": "text", "text": "Hej <script>alert(1)</script> [x](javascript:alert(1)) **du**"})
    html = questions_of(form, [], {})[0].html
    assert "<script" not in html
    assert "javascript:" not in html.replace("[x](javascript:alert(1))", "")
    assert "<strong>du</strong>" in html


def test_table_shows_rows_of_the_facts() -> None:
    columns = [{"key": "mal", "label": "Mål"}]
    form = form_of({"type": "table", "label": "Delmål", "dataSource": "=delmal", "columns": columns})
    assert questions_of(form, [], {"delmal": [{"mal": "Praktik"}]})[0].cells == (("Praktik",),)


def test_expression_never_takes_what_is_posted() -> None:
    form = form_of({"type": "number", "key": "a"}, {"type": "expression", "key": "b", "expression": "=a + 1"})
    assert read_post(form, [("a", "1")], {}).values["b"] == 2
