"""The workshop's pages: where models are edited, tried, reviewed and published. A blueprint per noun."""

from flask import Blueprint

from server.web.verkstad import (
    brev,
    felsokning,
    fil,
    flytt,
    formular,
    jobb,
    konsekvens,
    krock,
    ord,
    prova,
    prova_lage,
    prova_scenario,
    prova_uppgift,
    publicering,
    skillnad,
    scenarier,
    utkast,
)

BLUEPRINTS: tuple[Blueprint, ...] = (
    utkast.bp,
    publicering.bp,
    skillnad.bp,
    flytt.bp,
    felsokning.bp,
    fil.bp,
    krock.bp,
    jobb.bp,
    konsekvens.bp,
    brev.bp,
    formular.bp,
    ord.bp,
    prova.bp,
    prova_lage.bp,
    prova_uppgift.bp,
    prova_scenario.bp,
    scenarier.bp,
)
