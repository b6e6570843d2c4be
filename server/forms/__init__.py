"""Forms: a form-js `.form` file becomes typed components, and posted answers become typed values.

Knows FEEL and nothing of Flask, the engine or the store.
"""

from server.forms.components import (
    Choice,
    Component,
    DynamicList,
    Field,
    Form,
    Group,
    Static,
    iter_fields,
)
from server.forms.load import load_form
from server.forms.pairs import change_rows, to_pairs
from server.forms.present import choices_of, hidden_ids, resolve_text, rows_of
from server.forms.read import Answers, as_json, read_draft, read_json, read_post
from server.forms.text import to_html

__all__ = [
    "Answers",
    "Choice",
    "Component",
    "DynamicList",
    "Field",
    "Form",
    "Group",
    "Static",
    "as_json",
    "change_rows",
    "choices_of",
    "hidden_ids",
    "iter_fields",
    "load_form",
    "read_draft",
    "read_json",
    "read_post",
    "resolve_text",
    "rows_of",
    "to_html",
    "to_pairs",
]
