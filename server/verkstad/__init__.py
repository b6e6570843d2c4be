"""The workshop: drafts of models, how they are tried and reviewed, and how they come to run."""

JOB_MODULES: tuple[str, ...] = (
    "server.verkstad.grind",
    "server.verkstad.scenarier",
    "server.verkstad.flyttjobb",
    "server.verkstad.felsokningsjobb",
    "server.verkstad.konsekvens.korning",
)
"""Modules that have jobs (`@jobb`); imported when the first job is asked for."""
