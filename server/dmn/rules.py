"""Models linked to each other, and decisions evaluated with what they require."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from server.dmn.boxed import noted
from server.dmn.errors import DecisionNotFound, DmnError
from server.dmn.itemtypes import TypeTable
from server.dmn.model import Decision, Element, InputData, Knowledge, Model, Requirement, Service
from server.dmn.trace import Outcome
from server.errors import ModelRejected
from server.feel import Failure, Function, Trace, Value
from server.feel.functions import UserFunction
from server.feel.scope import MISSING, RootScope, Scope

Key = tuple[str, str]

# Each decision in a chain takes some frames of Python's stack.
MAX_CHAIN = 60


@dataclass(frozen=True, slots=True)
class Link:
    """A requirement resolved: the element, its model, and the import it is read through (or "")."""

    model: Model
    element: Element
    prefix: str


@dataclass(slots=True)
class Run:
    """One evaluation: its trace, the caller's data, and what has been decided so far."""

    trace: Trace
    root: Scope
    decided: dict[Key, Value] = field(default_factory=dict)


class Rules:
    """Decisions of one or more models, ready to be evaluated."""

    def __init__(self, models: Iterable[Model]) -> None:
        self.models = tuple(models)
        self._by_namespace = {model.namespace: model for model in self.models}
        self._decisions: dict[str, tuple[Model, Decision]] = {}
        self._imported = {item.namespace for model in self.models for item in model.imports}
        self._links: dict[Key, tuple[Link, ...]] = {}
        for model in self.models:
            self._add(model)
        for model in self.models:
            self._link_model(model)
        heights: dict[Key, int] = {}
        for model in self.models:
            for key, element in model.elements.items():
                if isinstance(element, Decision | Knowledge):
                    self._refuse_circle((model.file, key), (), heights)

    # --- what others ask

    def evaluate(self, decision_id: str, scope: Mapping[str, object]) -> Outcome:
        """Return the outcome of a decision with the caller's data in scope.

        Raises:
            DecisionNotFound: no such decision.
            DmnError: a table gives no lawful answer (UNIQUE with two hits, ANY with different answers).
        """
        model, decision = self._find(decision_id)
        trace = Trace()
        run = Run(trace, RootScope(scope, trace))
        return self._outcome(run, lambda: self._decide(run, model, decision))

    def evaluate_service(self, service_id: str, scope: Mapping[str, object]) -> Outcome:
        """Return the outcome of a decision service, its inputs taken from the scope."""
        for model in self.models:
            for element in model.elements.values():
                if isinstance(element, Service) and service_id in (element.id, element.name):
                    return self._outcome_of_service(model, element, scope)
        raise DecisionNotFound(service_id)

    def decision(self, decision_id: str) -> Decision:
        """Return the decision with that id."""
        return self._find(decision_id)[1]

    def version(self, decision_id: str) -> str:
        """Return "sha256:<hex>" of the file that holds the decision."""
        return self._find(decision_id)[0].version

    @property
    def decisions(self) -> tuple[str, ...]:
        """Return the ids of all decisions."""
        return tuple(self._decisions)

    def _find(self, decision_id: str) -> tuple[Model, Decision]:
        found = self._decisions.get(decision_id)
        if found is None:
            raise DecisionNotFound(decision_id)
        return found

    def _outcome_of_service(self, model: Model, service: Service, scope: Mapping[str, object]) -> Outcome:
        trace = Trace()
        run = Run(trace, RootScope(scope, trace))
        return self._outcome(run, lambda: self._serve_from_scope(run, model, service))

    def _outcome(self, run: Run, decide: Callable[[], Value]) -> Outcome:
        try:
            value = decide()
        except RecursionError:
            raise DmnError("", "Reglerna anropar varandra i för många nivåer.") from None
        trace = run.trace
        return Outcome(value, tuple(trace.hits), tuple(trace.diagnostics), tuple(dict.fromkeys(trace.misses)))

    # --- linking

    def _add(self, model: Model) -> None:
        for key, decision in model.decisions.items():
            if (
                key in self._decisions
                and {model.namespace, self._decisions[key][0].namespace} & self._imported
            ):
                continue  # copies of one model may be imported side by side; the first keeps the id
            if key in self._decisions:
                other = self._decisions[key][0].file
                raise ModelRejected(model.file, key, f"Beslutet finns också i {other}")
            self._decisions[key] = (model, decision)

    def _link_model(self, model: Model) -> None:
        if isinstance(model.types, TypeTable):
            for item in model.imports:
                imported = self._by_namespace.get(item.namespace)
                if imported is None:
                    raise ModelRejected(
                        model.file, "", f"Den importerade modellen {item.namespace} finns inte"
                    )
                model.types.imported.by_import[item.name] = imported.types
        for element in model.elements.values():
            if isinstance(element, Service):
                for requirement in (*element.outputs, *element.encapsulated):
                    self._resolve(model, element.id, requirement)
                self.service_inputs(model, element)
            self._links[model.file, element.id] = tuple(
                self._resolve(model, element.id, requirement) for requirement in _requirements(element)
            )

    def _resolve(self, model: Model, owner: str, requirement: Requirement) -> Link:
        home = model
        if requirement.namespace and requirement.namespace != model.namespace:
            home = (
                self._by_namespace.get(requirement.namespace) or self._by_file(requirement.namespace) or model
            )
        if requirement.id in home.elements:
            prefix = next((i.name for i in model.imports if i.namespace == home.namespace), "")
            return Link(home, home.elements[requirement.id], "" if home is model else prefix)
        if requirement.id in self._decisions and requirement.kind == "decision":
            found, decision = self._decisions[requirement.id]
            return Link(found, decision, "")
        raise ModelRejected(model.file, owner, f"Det som krävs finns inte: {requirement.id}")

    def _by_file(self, name: str) -> Model | None:
        return next((m for m in self.models if m.file.rsplit("/", 1)[-1] == name.rsplit("/", 1)[-1]), None)

    def _refuse_circle(self, key: Key, path: tuple[Key, ...], heights: dict[Key, int]) -> int:
        """Return how long a chain of decisions stands under one; refuse circles and endless chains."""
        if key in path:
            raise ModelRejected(key[0], key[1], "Beslutet kräver sig självt")
        if key not in heights:
            under = (
                self._refuse_circle((link.model.file, link.element.id), (*path, key), heights)
                for link in self._links[key]
                if isinstance(link.element, Decision | Knowledge)
            )
            height = 1 + max(under, default=0) if len(path) <= MAX_CHAIN else MAX_CHAIN + 1
            if height > MAX_CHAIN:
                raise ModelRejected(key[0], key[1], f"Kedjan av beslut är längre än {MAX_CHAIN}")
            heights[key] = height
        return heights[key]

    # --- evaluating

    def _decide(self, run: Run, model: Model, decision: Decision) -> Value:
        key = (model.file, decision.id)
        if key in run.decided:
            return run.decided[key]
        links = self._links[key]
        scope = Scope(self._frame(run, links), run.root, run.trace) if links else run.root
        noted_before = len(run.trace.diagnostics)
        if decision.logic is None:
            value = run.root.find(decision.name)
            if value is MISSING:
                value = None
                run.trace.note(f"Beslutet ”{decision.name}” saknar logik och värde")
        else:
            value = decision.logic(scope)
        value = noted(scope, decision.type, value, decision.name)
        notes = run.trace.diagnostics
        for at in range(noted_before, len(notes)):
            notes[at] = f"{model.file}, {decision.id}: {notes[at]}"
        run.decided[key] = value
        return value

    def _frame(self, run: Run, links: Sequence[Link]) -> dict[str, Value]:
        frame: dict[str, Value] = {}
        for link in links:
            target = frame.setdefault(link.prefix, {}) if link.prefix else frame
            target[link.element.name] = self._value(run, link)
        return frame

    def _value(self, run: Run, link: Link) -> Value:
        element = link.element
        if isinstance(element, InputData):
            value = run.root.find(element.name)
            if value is MISSING:
                return run.trace.note(f"Uppgiften ”{element.name}” saknas")
            return noted(run.root, element.type, value, element.name)
        if isinstance(element, Decision):
            return self._decide(run, link.model, element)
        if isinstance(element, Knowledge):
            return self._function(run, link.model, element)
        return ServiceFunction(self, run, link.model, element)

    def _function(self, run: Run, model: Model, knowledge: Knowledge) -> Function:
        frame = self._frame(run, self._links[model.file, knowledge.id])
        scope = Scope(frame, None, run.trace)

        def body(inner: Scope) -> Value:
            return noted(inner, knowledge.result, knowledge.logic(inner), knowledge.name)

        function = UserFunction(knowledge.name, knowledge.parameters, knowledge.types, body, scope)
        frame[knowledge.name] = function
        return function

    # --- decision services

    def service_inputs(self, model: Model, service: Service) -> tuple[Link, ...]:
        """Return the inputs of a service in the order of its parameters."""
        wanted = (*service.input_data, *service.input_decisions)
        return tuple(self._resolve(model, service.id, requirement) for requirement in wanted)

    def serve(self, run: Run, model: Model, service: Service, args: Sequence[Value]) -> Value:
        """Return the value of a service for its arguments."""
        links = self.service_inputs(model, service)
        given: dict[str, Value] = {}
        inner = Run(run.trace, Scope(given, None, run.trace))
        for link, arg in zip(links, args, strict=True):
            element = link.element
            kind = element.type if isinstance(element, InputData | Decision) else None
            value = arg if kind is None else kind.coerce(arg, run.trace)
            given[element.name] = value
            if isinstance(element, Decision):
                inner.decided[link.model.file, element.id] = value
        outputs = [self._resolve(model, service.id, requirement) for requirement in service.outputs]
        values = {link.element.name: self._value(inner, link) for link in outputs}
        value = next(iter(values.values())) if len(values) == 1 else values
        return noted(inner.root, service.result, value, service.name)

    def _serve_from_scope(self, run: Run, model: Model, service: Service) -> Value:
        args = []
        for link in self.service_inputs(model, service):
            value = run.root.find(link.element.name)
            args.append(None if value is MISSING else value)
        try:
            return self.serve(run, model, service, args)
        except Failure as failure:
            return run.trace.note(str(failure))


class ServiceFunction(Function):
    """A decision service called as a function."""

    def __init__(self, rules: Rules, run: Run, model: Model, service: Service) -> None:
        self.name = service.name
        self._rules, self._run, self._model, self._service = rules, run, model, service
        self.parameters = tuple(link.element.name for link in rules.service_inputs(model, service))

    def call(self, args: Sequence[Value], _trace: Trace) -> Value:
        if len(args) != len(self.parameters):
            raise Failure(f"{self.name} tar {len(self.parameters)} argument, inte {len(args)}")
        return self._rules.serve(self._run, self._model, self._service, args)

    def call_named(self, args: Mapping[str, Value], trace: Trace) -> Value:
        if set(args) - set(self.parameters):
            raise Failure(f"{self.name} tar argumenten {', '.join(self.parameters)}")
        return self.call([args.get(name) for name in self.parameters], trace)


def _requirements(element: Element) -> tuple[Requirement, ...]:
    return element.requirements if isinstance(element, Decision | Knowledge) else ()
