"""The OpenAPI 3.1 document, made of the same declarations and models that route and validate."""

from __future__ import annotations

import re
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from server.api.calls import CALLS, Call
from server.api.models import Problem

_PATH_PART = re.compile(r"<(\w+)>")
_REF = "#/components/schemas/{model}"
_REFUSALS = {
    400: "Inte JSON",
    401: "Ingen giltig token",
    403: "Rollen ger inte rätt till detta",
    404: "Finns inte, eller får inte vara känt",
    409: "Gammal version eller stängd uppgift",
    422: "Uppgifter som inte godtas, eller hinder i lag",
}
_QUERY = {
    "after": "Nyckeln next från förra sidan",
    "limit": "Antal, 1 till 100",
    "process": "Processens namn",
    "status": "Ärendets status",
    "roll": "Rollen som uppgiften ligger på",
    "enhet": "Enheten",
}


def document() -> dict[str, Any]:
    """Return the whole document as JSON."""
    models = {model for one in CALLS for model in (one.body, one.answer) if model is not None} | {Problem}
    ordered: list[type[BaseModel]] = sorted(models, key=lambda model: model.__name__)
    _, schemas = models_json_schema([(model, "validation") for model in ordered], ref_template=_REF)
    paths: dict[str, dict[str, Any]] = {}
    for one in CALLS:
        path = _PATH_PART.sub(r"{\1}", one.path)
        paths.setdefault(path, {})[one.method.lower()] = _operation(one)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Lagrum",
            "version": "1",
            "description": "Ärenden, uppgifter, beslut och bedömningar.",
        },
        "servers": [{"url": "/api/v1"}],
        "security": [{"bearer": []}],
        "paths": paths,
        "components": {
            "schemas": schemas["$defs"],
            "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}},
        },
    }


def _operation(one: Call) -> dict[str, Any]:
    operation: dict[str, Any] = {
        "operationId": one.view.__name__,
        "summary": one.summary,
        "parameters": _parameters(one),
        "responses": {str(one.status): _success(one)} | {str(code): _refusal(code) for code in _codes(one)},
    }
    if one.body is not None:
        schema = _ref(one.body)
        if one.any_json:
            schema = {"anyOf": [schema, {"type": "array", "items": schema}]}
        operation["requestBody"] = {"required": True, "content": {"application/json": {"schema": schema}}}
    return operation


def _parameters(one: Call) -> list[dict[str, Any]]:
    in_path = [_parameter(name, "path", "", required=True) for name in _PATH_PART.findall(one.path)]
    in_query = [_parameter(name, "query", _QUERY[name], required=False) for name in one.query]
    header = _parameter("Idempotency-Key", "header", "Samma nyckel igen ger samma svar", required=False)
    return in_path + in_query + ([header] if one.idempotent else [])


def _parameter(name: str, place: str, text: str, *, required: bool) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "string"}
    if name == "limit":
        schema = {"type": "integer", "minimum": 1, "maximum": 100, "default": 50}
    return {"name": name, "in": place, "required": required, "description": text, "schema": schema}


def _success(one: Call) -> dict[str, Any]:
    if one.answer is None:
        schema: dict[str, Any] = {"type": "string", "format": "binary"}
        return {"description": "Filen", "content": {one.media: {"schema": schema}}}
    schema = _ref(one.answer)
    if one.any_json:
        schema = {"anyOf": [schema, {"type": "array", "items": schema}]}
    return {"description": "Svaret", "content": {one.media: {"schema": schema}}}


def _refusal(code: int) -> dict[str, Any]:
    return {
        "description": _REFUSALS[code],
        "content": {"application/problem+json": {"schema": _ref(Problem)}},
    }


def _codes(one: Call) -> list[int]:
    codes = {401, 403}
    if one.body is not None:
        codes |= {400, 422}
    if one.query:
        codes |= {422}
    if "<" in one.path or one.method == "POST":
        codes |= {404}
    if one.idempotent:
        codes |= {409}
    return sorted(codes)


def _ref(model: type[BaseModel]) -> dict[str, Any]:
    return {"$ref": _REF.format(model=model.__name__)}
