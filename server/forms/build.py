"""One component of form-js to one of ours, property by property. The only reader of raw components."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from server.forms.components import (
    Choice,
    Choices,
    Component,
    DynamicList,
    Field,
    Ground,
    Group,
    Limits,
    Static,
    Text,
)
from server.forms.kinds import ALLOWED, PROPERTIES, REFUSED, VALIDATE
from server.forms.patterns import PatternTooCostly, compile_pattern
from server.forms.raw import (
    Place,
    Raw,
    bound_of,
    condition_of,
    feel_of,
    flag_of,
    key_of,
    mapping_of,
    text_of,
    whole_of,
)


def build_components(raw: object, place: Place) -> tuple[Component, ...]:
    """Return the components of a form, a group or a list."""
    if not isinstance(raw, list):
        raise place.refuse('"components" ska vara en lista med komponenter.')
    return tuple(_build(item, place) for item in raw)


def _build(raw: object, outer: Place) -> Component:
    if not isinstance(raw, dict):
        raise outer.refuse("En komponent är inget objekt. Spara formuläret på nytt.")
    kind = str(raw.get("type", ""))
    element = raw.get("id") or raw.get("key") or raw.get("path") or kind
    place = Place(outer.file, str(element))
    _check_known(raw, kind, place)
    base = _base(raw, kind, str(element), place)
    return _BUILDERS[kind](raw, base, place)


def _check_known(raw: Raw, kind: str, place: Place) -> None:
    if kind in REFUSED:
        raise place.refuse(REFUSED[kind])
    if kind not in ALLOWED:
        raise place.refuse(f"Komponenttypen {kind or '(saknas)'} stöds inte. Byt den mot en som stöds.")
    unknown = sorted(set(raw) - ALLOWED[kind])
    if unknown:
        raise place.refuse(f"Egenskapen {', '.join(unknown)} stöds inte för {kind}. Ta bort den.")


def _base(raw: Raw, kind: str, element: str, place: Place) -> Static:
    properties = mapping_of(raw, "properties", PROPERTIES, place)
    ground = Ground(*(str(properties.get(name, "")) for name in ("lagrum", "gren", "kalla")))
    return Static(
        id=element,
        kind=kind,
        label=text_of(raw, "label", place),
        hint=text_of(raw, "description", place),
        hide=condition_of(raw, place),
        ground=ground,
    )


def _motor(raw: Raw, default: bool, place: Place) -> bool:
    said = mapping_of(raw, "properties", PROPERTIES, place).get("motor")
    if said not in (None, "ja", "nej"):
        raise place.refuse('Egenskapen motor ska vara "ja" eller "nej".')
    return default if said is None else said == "ja"


def _build_field(raw: Raw, base: Static, place: Place) -> Field:
    kind = _date_kind(raw, place) if base.kind == "datetime" else base.kind
    validate = mapping_of(raw, "validate", VALIDATE.get(base.kind, {"required"}), place)
    adorners = mapping_of(raw, "appearance", {"prefixAdorner", "suffixAdorner"}, place)
    readonly = raw.get("readonly", False)
    label = base.label
    if base.kind == "datetime" and label == Text():
        label = text_of(raw, "dateLabel" if kind != "time" else "timeLabel", place)
    return Field(
        id=base.id,
        kind=kind,
        label=label,
        hint=base.hint,
        hide=base.hide,
        ground=base.ground,
        key=key_of(raw, "key", place),
        required=flag_of(validate, "required", place),
        limits=_limits(raw, validate, place),
        choices=_choices(raw, place) if base.kind in {"radio", "select", "checklist", "taglist"} else None,
        default=raw.get("defaultValue"),
        readonly=feel_of(readonly, place, "readonly")
        if isinstance(readonly, str)
        else flag_of(raw, "readonly", place),
        disabled=flag_of(raw, "disabled", place),
        motor=_motor(raw, base.kind not in {"textfield", "textarea"}, place),
        prefix=str(adorners.get("prefixAdorner", "")),
        suffix=str(adorners.get("suffixAdorner", "")),
    )


def _date_kind(raw: Raw, place: Place) -> str:
    kind = str(raw.get("subtype", "date"))
    if kind not in {"date", "time", "datetime"}:
        raise place.refuse('"subtype" ska vara date, time eller datetime.')
    return kind


def _limits(raw: Raw, validate: Raw, place: Place) -> Limits:
    if raw.get("serializeToString"):
        raise place.refuse('"serializeToString" stöds inte. Ta bort den.')
    if raw.get("disallowPassedDates"):
        raise place.refuse('"disallowPassedDates" stöds inte: skriv gränsen som en regel.')
    form = str(validate.get("validationType") or "")
    if form not in {"", "email", "phone", "custom"}:
        raise place.refuse('"validationType" ska vara email eller phone.')
    limits = Limits(
        minimum=bound_of(validate, "min", place),
        maximum=bound_of(validate, "max", place),
        min_length=whole_of(validate, "minLength", 0, place),
        max_length=whole_of(validate, "maxLength", 10_000, place),
        decimals=whole_of(raw, "decimalDigits", 0, place, 20)
        if raw.get("decimalDigits") is not None
        else None,
        format="" if form == "custom" else form,
    )
    pattern = validate.get("pattern")
    if not pattern:
        return limits
    try:
        return replace(limits, pattern=compile_pattern(str(pattern)))
    except PatternTooCostly as error:
        raise place.refuse(str(error)) from error


def _choices(raw: Raw, place: Place) -> Choices:
    given = [name for name in ("values", "valuesKey", "valuesExpression") if raw.get(name)]
    if len(given) != 1:
        raise place.refuse("Ange alternativen på ett sätt: values, valuesKey eller valuesExpression.")
    if given == ["valuesKey"]:
        return Choices(key=key_of(raw, "valuesKey", place))
    if given == ["valuesExpression"]:
        return Choices(expression=feel_of(raw["valuesExpression"], place, "valuesExpression"))
    values = raw["values"]
    if not isinstance(values, list):
        raise place.refuse('"values" ska vara en lista.')
    fixed = tuple(_choice(item, place) for item in values)
    if len({choice.token for choice in fixed}) != len(fixed):
        raise place.refuse("Två alternativ har samma värde. Ge dem olika värden.")
    return Choices(fixed=fixed)


def _choice(item: object, place: Place) -> Choice:
    value = item.get("value") if isinstance(item, dict) else None
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = Decimal(str(value))
    if (
        not isinstance(item, dict)
        or set(item) - {"label", "value"}
        or not isinstance(value, str | bool | Decimal)
    ):
        raise place.refuse("Varje alternativ ska ha label och value.")
    return Choice(str(item.get("label", value)), value)


def _build_group(raw: Raw, base: Static, place: Place) -> Group:
    return Group(
        **_shared(base),
        path=key_of(raw, "path", place) if raw.get("path") else "",
        components=build_components(raw.get("components"), place),
    )


def _build_list(raw: Raw, base: Static, place: Place) -> DynamicList:
    properties = mapping_of(raw, "properties", PROPERTIES, place)
    least = str(properties.get("minst", "0"))
    if not least.isascii() or not least.isdigit() or int(least) > 100:
        raise place.refuse("Egenskapen minst ska vara ett heltal mellan 0 och 100.")
    return DynamicList(
        **_shared(base),
        key=key_of(raw, "path", place),
        components=build_components(raw.get("components"), place),
        rows=whole_of(raw, "defaultRepetitions", 1, place, 100),
        least=int(least),
        changeable=flag_of(raw, "allowAddRemove", place, default=True),
    )


def _build_static(raw: Raw, base: Static, place: Place) -> Static:
    return replace(base, text=text_of(raw, "text", place), source=str(raw.get("source", "")))


def _build_expression(raw: Raw, base: Static, place: Place) -> Static:
    expression = feel_of(raw.get("expression"), place, "expression")
    return replace(base, key=key_of(raw, "key", place), expression=expression, motor=_motor(raw, True, place))


def _build_table(raw: Raw, base: Static, place: Place) -> Static:
    columns = raw.get("columns")
    if not isinstance(columns, list) or not all(isinstance(c, dict) and "key" in c for c in columns):
        raise place.refuse('Tabellen behöver "columns" med key och label.')
    source = str(raw.get("dataSource", "")).removeprefix("=").strip()
    pairs = tuple((str(c["key"]), str(c.get("label", c["key"]))) for c in columns)
    return replace(base, columns=pairs, source=source)


def _shared(base: Static) -> dict[str, Any]:
    names = ("id", "kind", "label", "hint", "hide", "ground")
    return {name: getattr(base, name) for name in names}


_BUILDERS: Mapping[str, Callable[[Raw, Static, Place], Component]] = {
    **dict.fromkeys(
        (
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "radio",
            "select",
            "checklist",
            "taglist",
        ),
        _build_field,
    ),
    "group": _build_group,
    "dynamiclist": _build_list,
    "expression": _build_expression,
    "table": _build_table,
    **dict.fromkeys(("text", "separator", "spacer", "image"), _build_static),
}
