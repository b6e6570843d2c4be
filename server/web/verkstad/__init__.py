"""The workshop's pages: where models are edited, tried, reviewed and published. A blueprint per noun."""

from flask import Blueprint

from server.web.verkstad import (
    brev,
    felsokning,
    fil,
    flytt,
    formular,
    granskning,
    jobb,
    konsekvens,
    krock,
    mallfil,
    ord,  # noqa: A004  (the module of words, not the builtin)
    paket,
    prova,
    prova_lage,
    prova_scenario,
    prova_uppgift,
    publicering,
    scenarier,
    skillnad,
    utkast,
)

BLUEPRINTS: tuple[Blueprint, ...] = (
    utkast.bp,
    publicering.bp,
    paket.bp,
    flytt.bp,
    felsokning.bp,
    fil.bp,
    krock.bp,
    mallfil.bp,
    jobb.bp,
    brev.bp,
    formular.bp,
    ord.bp,
    skillnad.bp,
    konsekvens.bp,
    granskning.bp,
    prova.bp,
    prova_lage.bp,
    prova_uppgift.bp,
    prova_scenario.bp,
    scenarier.bp,
)
