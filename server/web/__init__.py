"""The pages: a blueprint per noun. Views parse, make one call and render."""

from server.web import (
    arbetsuppgift,
    arenden,
    att_gora,
    beslut,
    diagram,
    granska,
    ks_beslut,
    provbedomning,
    rattskarta,
    sign_in,
    verkstad,
)

BLUEPRINTS = (
    sign_in.bp,
    att_gora.bp,
    arbetsuppgift.bp,
    granska.bp,
    diagram.bp,
    arenden.pages,
    beslut.pages,
    provbedomning.pages,
    rattskarta.pages,
    ks_beslut.pages,
    *verkstad.BLUEPRINTS,
)
DEMO = sign_in.demo
