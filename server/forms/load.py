"""Read a `.form` file. What is not understood is refused with file, component and reason."""

from __future__ import annotations

import json
from collections.abc import Mapping

from server.errors import ModelRejected
from server.forms.build import build_components
from server.forms.components import DynamicList, Form, Group, Static, iter_fields
from server.forms.raw import Place

_FORM_KEYS = {
    "components", "type", "id", "schemaVersion", "exporter", "executionPlatform",
    "executionPlatformVersion", "$schema", "versionTag", "generator", "properties",
}  # fmt: skip


def load_form(content: bytes, file: str) -> Form:
    """Return the form in the file.

    Raises:
        ModelRejected: not JSON, an unknown component or property, a condition that does not parse.
    """
    schema = _read_schema(content, file)
    form_id = schema.get("id")
    if not isinstance(form_id, str) or not form_id:
        raise ModelRejected(file, "", "Formuläret saknar id. Ge det samma id som filens namn.")
    if schema.get("type", "default") != "default":
        raise ModelRejected(file, form_id, 'Formulärets "type" ska vara "default".')
    components = build_components(schema.get("components"), Place(file, form_id))
    form = Form(form_id, _title(components, form_id), components, schema)
    _check_names(form, file)
    return form


def _read_schema(content: bytes, file: str) -> Mapping[str, object]:
    try:
        schema = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise ModelRejected(file, "", "Filen är inte giltig JSON. Spara formuläret på nytt.") from error
    if not isinstance(schema, dict):
        raise ModelRejected(file, "", "Filen är inget formulär: JSON-objektet saknas.")
    unknown = sorted(set(schema) - _FORM_KEYS)
    if unknown:
        raise ModelRejected(file, "", f"Okänd egenskap på formuläret: {', '.join(unknown)}. Ta bort den.")
    return schema


def _title(components: tuple[object, ...], form_id: str) -> str:
    """Return the first level-1 or level-2 heading, else the id made readable."""
    for component in components:
        if isinstance(component, Static) and component.kind == "text":
            first = component.text.fixed.strip().splitlines()[:1]
            if first and first[0].startswith("#"):
                return first[0].lstrip("# ").strip()
    return form_id.replace("_", " ").capitalize()


def _check_names(form: Form, file: str) -> None:
    ids: set[str] = set()
    for component in iter_fields(form.components):
        if component.id in ids:
            raise ModelRejected(file, component.id, "Två komponenter har samma id. Ge den ena ett nytt.")
        ids.add(component.id)
    _check_scope(form.components, file, set())


def _check_scope(components: tuple[object, ...], file: str, seen: set[str]) -> None:
    """Refuse two questions that would answer under the same name."""
    for component in components:
        if isinstance(component, Group):
            inner: set[str] = set() if component.path else seen
            if component.path:
                _claim(component.path, component.id, file, seen)
            _check_scope(component.components, file, inner)
            continue
        key = getattr(component, "key", "")
        if key:
            _claim(key, component.id, file, seen)  # type: ignore[attr-defined]
        if isinstance(component, DynamicList):
            _check_scope(component.components, file, set())


def _claim(key: str, element: str, file: str, seen: set[str]) -> None:
    if key in seen:
        raise ModelRejected(file, element, f"Nyckeln {key} används två gånger. Byt den ena.")
    seen.add(key)
