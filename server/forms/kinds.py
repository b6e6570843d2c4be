"""The dialect: which components and which of their properties are understood."""

from __future__ import annotations

from collections.abc import Mapping

_COMMON = {"id", "type", "label", "description", "conditional", "properties", "layout", "appearance"}
_INPUT = _COMMON | {"key", "validate", "disabled", "readonly", "defaultValue"}
_CHOICE = _INPUT | {"values", "valuesKey", "valuesExpression", "searchable"}
ALLOWED: Mapping[str, set[str]] = {
    "textfield": _INPUT,
    "textarea": _INPUT,
    "number": _INPUT | {"decimalDigits", "increment", "serializeToString"},
    "datetime": _INPUT
    | {"subtype", "dateLabel", "timeLabel", "timeInterval", "use24h", "timeSerializingFormat"}
    | {"disallowPassedDates"},
    "checkbox": _INPUT,
    "radio": _CHOICE,
    "select": _CHOICE,
    "checklist": _CHOICE,
    "taglist": _CHOICE,
    "group": _COMMON | {"path", "components", "showOutline", "verticalAlignment"},
    "dynamiclist": _COMMON
    | {"path", "components", "showOutline", "verticalAlignment", "isRepeating", "allowAddRemove"}
    | {"defaultRepetitions", "nonCollapsedItems", "disableCollapse"},
    "text": _COMMON | {"text"},
    "separator": _COMMON,
    "spacer": _COMMON | {"height"},
    "expression": _COMMON | {"key", "expression", "computeOn"},
    "table": _COMMON | {"columns", "dataSource", "rowCount"},
    "image": _COMMON | {"source", "alt"},
}
REFUSED = {
    "html": "HTML får inte läggas i ett formulär. Använd en textkomponent.",
    "iframe": "Inbäddade sidor är inte tillåtna. Använd en länk i en textkomponent.",
    "documentPreview": "Förhandsvisning av dokument stöds inte. Ta bort komponenten.",
    "filepicker": "Bifogade filer stöds inte ännu. Ta bort komponenten.",
    "button": "Knappar läggs till av systemet. Ta bort komponenten.",
}
VALIDATE = {
    "textfield": {"required", "minLength", "maxLength", "pattern", "validationType", "patternErrorMessage"},
    "textarea": {"required", "minLength", "maxLength"},
    "number": {"required", "min", "max"},
}
PROPERTIES = {"lagrum", "gren", "kalla", "motor", "minst"}
