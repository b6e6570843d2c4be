"""Shapes of processes in which the stock engine is right, so that ours can be held against it."""

from __future__ import annotations

from tests.diagrams.drawing import (
    boundary,
    bpmn,
    call,
    catch,
    declare,
    gateway,
    loop,
    message,
    sub,
    timer,
    user,
)

_DAY = timer("timeDuration", "P1D")
_WEEK = timer("timeDuration", "P7D")
_ASK = declare("M", "svar")
_LEAF = bpmn(user("u"), "s->u; u->e", process="q")
_LOOP = bpmn(user("a") + gateway("g"), "s->a; a->g; g->a : =n < 3; g->e *", process="q")
_FORK = gateway("f", "parallel") + gateway("j", "parallel")
_END = '<bpmn:endEvent id="{0}"><bpmn:{1}EventDefinition {2} /></bpmn:endEvent>'
_ERROR = '<bpmn:error id="E" name="fel" errorCode="fel" />'

SHAPES: dict[str, dict[str, bytes]] = {
    "loop": {"p.bpmn": bpmn(user("a") + user("b") + gateway("g"), "s->a; a->g; g->a : =n < 4; g->b *; b->e")},
    "choice": {
        "p.bpmn": bpmn(
            user("a") + user("b") + user("c") + gateway("g") + gateway("h"),
            "s->a; a->g; g->b : =n > 3; g->c *; b->h; c->h; h->e",
        )
    },
    "parallel": {
        "p.bpmn": bpmn(
            user("b") + user("c") + user("d") + user("x") + _FORK,
            "s->f; f->b; f->c; b->d; d->j; c->j; j->x; x->e",
        )
    },
    "nested parallel": {
        "p.bpmn": bpmn(
            "".join(map(user, "bcdx")) + _FORK + gateway("k", "parallel") + gateway("m", "parallel"),
            "s->f; f->b; f->k; k->c; k->d; c->m; d->m; m->j; b->j; j->x; x->e",
        )
    },
    "parallel without join": {
        "p.bpmn": bpmn(
            user("b") + user("c") + gateway("f", "parallel") + '<bpmn:endEvent id="e2" />',
            "s->f; f->b; f->c; b->e; c->e2",
        )
    },
    "boundary timer": {
        "p.bpmn": bpmn(
            user("b") + user("c") + user("x") + boundary("t", "b", _DAY), "s->b; b->c; c->e; t->x; x->e"
        )
    },
    "boundary timer beside": {
        "p.bpmn": bpmn(
            user("b") + user("c") + user("x") + boundary("t", "b", _DAY, interrupting=False),
            "s->b; b->c; c->e; t->x; x->e",
        )
    },
    "boundary message": {
        "p.bpmn": bpmn(
            user("b") + user("c") + user("x") + boundary("m", "b", message("M")),
            "s->b; b->c; c->e; m->x; x->e",
            declared=_ASK,
        )
    },
    "boundary message beside": {
        "p.bpmn": bpmn(
            user("b") + user("c") + user("x") + boundary("m", "b", message("M"), interrupting=False),
            "s->b; b->c; c->e; m->x; x->e",
            declared=_ASK,
        )
    },
    "loop with boundary timer": {
        "p.bpmn": bpmn(
            user("a") + user("x") + gateway("g") + boundary("t", "a", _DAY),
            "s->a; a->g; g->a : =n < 4; g->e *; t->x; x->e",
        )
    },
    "call activity": {"p.bpmn": bpmn(user("b") + call("c", "q"), "s->b; b->c; c->e"), "q.bpmn": _LEAF},
    "loop in call activity": {
        "p.bpmn": bpmn(user("b") + call("c", "q"), "s->c; c->b; b->e"),
        "q.bpmn": _LOOP,
    },
    "parallel with call activity": {
        "p.bpmn": bpmn(
            user("b") + call("c", "q") + user("x") + _FORK, "s->f; f->b; f->c; b->j; c->j; j->x; x->e"
        ),
        "q.bpmn": _LOOP,
    },
    "loop beside an idle branch": {
        "p.bpmn": bpmn(
            user("a") + user("b") + user("x") + gateway("g") + _FORK,
            "s->f; f->a; f->b; a->g; g->a : =n < 4; g->j *; b->j; j->x; x->e",
        )
    },
    "event-based gateway": {
        "p.bpmn": bpmn(
            user("b")
            + user("c")
            + user("x")
            + gateway("r", "eventBased")
            + catch("m", message("M"))
            + catch("t", _DAY),
            "s->b; b->r; r->m; r->t; m->c; t->x; c->e; x->e",
            declared=_ASK,
        )
    },
    "receive and wait": {
        "p.bpmn": bpmn(
            catch("t", _DAY) + catch("m", message("M")) + user("b"), "s->t; t->m; m->b; b->e", declared=_ASK
        )
    },
    "multi-instance side by side": {
        "p.bpmn": bpmn(user("b", loop("=poster", "post", "svaren", "=svar")) + user("c"), "s->b; b->c; c->e")
    },
    "multi-instance in order": {
        "p.bpmn": bpmn(
            user("b", loop("=poster", "post", "svaren", "=svar", sequential=True)) + user("c"),
            "s->b; b->c; c->e",
        )
    },
    "subprocess": {
        "p.bpmn": bpmn(
            sub(
                "k",
                '<bpmn:startEvent id="s1" /><bpmn:endEvent id="e1" />' + user("a") + gateway("g"),
                "s1->a; a->g; g->a : =n < 3; g->e1 *",
            ).replace('Gateway id="g"', 'Gateway id="g" default="g_e1_3"')
            + user("b")
            + user("x")
            + boundary("t", "k", _WEEK),
            "s->k; k->b; b->e; t->x; x->e",
        )
    },
    "terminate": {
        "p.bpmn": bpmn(
            user("b") + user("c") + gateway("f", "parallel") + _END.format("z", "terminate", ""),
            "s->f; f->b; f->c; b->e; c->z",
        )
    },
    "error in subprocess": {
        "p.bpmn": bpmn(
            sub(
                "k",
                '<bpmn:startEvent id="s1" /><bpmn:endEvent id="e1" />'
                + user("a")
                + gateway("g")
                + _END.format("z", "error", 'errorRef="E"'),
                "s1->a; a->g; g->z : =n > 3; g->e1 *",
            ).replace('Gateway id="g"', 'Gateway id="g" default="g_e1_3"')
            + user("b")
            + user("x")
            + boundary("w", "k", '<bpmn:errorEventDefinition errorRef="E" />'),
            "s->k; k->b; b->e; w->x; x->e",
            declared=_ERROR,
        )
    },
}
