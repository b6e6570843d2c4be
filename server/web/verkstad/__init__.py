"""The workshop's pages: where models are edited, tried, reviewed and published. A blueprint per noun."""

from flask import Blueprint

from server.web.verkstad import fil, jobb, krock, publicering, utkast

BLUEPRINTS: tuple[Blueprint, ...] = (fil.bp, jobb.bp, krock.bp, publicering.bp, utkast.bp)
