"""`itemDefinition` to types: structures, collections and allowed values."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from lxml import etree

from server.dmn.reader import Reader
from server.feel import FeelSyntaxError, Trace, Value, compile_unary_tests
from server.feel.scope import RootScope
from server.feel.types import ANY, ContextType, FeelType, FunctionType, ListType, RestrictedType, simple_type


class NamedType(FeelType):
    """A type that is looked up by name when first used, so that the order of definitions does not matter."""

    def __init__(self, name: str, find: Callable[[], FeelType]) -> None:
        self.name = name
        self._find = find
        self._target: FeelType | None = None

    @property
    def target(self) -> FeelType:
        """Return the type behind the name."""
        if self._target is None:
            self._target = self._find()
        return self._target

    def bare(self) -> FeelType:
        return self.target.bare()

    def accepts(self, value: Value) -> bool:
        return self.target.accepts(value)

    def coerce(self, value: Value, trace: Trace) -> Value:
        return self.target.coerce(value, trace)


class ImportedTypes:
    """The types of imported models; filled in when the models are linked."""

    def __init__(self) -> None:
        self.by_import: dict[str, Mapping[str, FeelType]] = {}

    def named(self, prefix: str, name: str) -> NamedType:
        """Return the type `prefix.name`."""
        return NamedType(f"{prefix}.{name}", lambda: self.by_import.get(prefix, {}).get(name, ANY))


class TypeTable(Mapping[str, FeelType]):
    """The types of one file by name."""

    def __init__(self, reader: Reader, imports: Mapping[str, str]) -> None:
        self.reader, self.imported = reader, ImportedTypes()
        self._imports = imports
        self._types: dict[str, FeelType] = {}
        self.members: set[str] = set()
        definitions = list(reader.children(reader.root, "itemDefinition"))
        self._names = {reader.required(element, "name") for element in definitions}
        for element in definitions:
            self._types[reader.required(element, "name")] = self._definition(element)
        self._refuse_circles(definitions)

    def __getitem__(self, name: str) -> FeelType:
        prefix, dot, rest = name.partition(".")
        if name not in self._types and dot and prefix in self._imports:
            return self.imported.named(prefix, rest)
        return self._types[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._types)

    def __len__(self) -> int:
        return len(self._types)

    def of(self, element: etree._Element | None, attribute: str = "typeRef") -> FeelType:
        """Return the type that an element's attribute names; Any when it has none."""
        name = None if element is None else element.get(attribute)
        return ANY if not name else self.named(str(name), element)

    def named(self, name: str, element: etree._Element | None) -> FeelType:
        """Return the type of that name, built-in, own or imported."""
        if name in self._names:
            return NamedType(name, lambda: self._types[name])
        plain = name.removeprefix("feel:")
        found = simple_type(plain)
        if found is not None:
            return found
        prefix, dot, rest = name.partition(".")
        if dot and prefix in self._imports:
            return self.imported.named(prefix, rest)
        raise self.reader.reject(element, f"Typen ”{name}” finns inte")

    def _definition(self, element: etree._Element) -> FeelType:
        reader = self.reader
        name = reader.required(element, "name")
        base = self._base(element)
        is_collection = element.get("isCollection") == "true"
        allowed = reader.child(element, "allowedValues")
        if allowed is not None:
            base = RestrictedType(base, self._test(allowed), name)
        if is_collection:
            base = ListType(base, name)
        constraint = reader.child(element, "typeConstraint")
        if constraint is not None:
            base = RestrictedType(base, self._test(constraint), name)
        return base

    def _base(self, element: etree._Element) -> FeelType:
        reader = self.reader
        reference = reader.child(element, "typeRef")
        if reference is not None:
            return self.named((reference.text or "").strip(), element)
        function = reader.child(element, "functionItem")
        if function is not None:
            parameters = tuple(
                self.of(part) for part in reader.children(function, "parameters", "formalParameter")
            )
            return FunctionType(parameters, self.of(function, "outputTypeRef"))
        fields = {}
        for part in reader.children(element, "itemComponent"):
            name = reader.required(part, "name")
            self.members.add(name)
            fields[name] = self._definition(part)
        return ContextType(fields, reader.required(element, "name")) if fields else ANY

    def _test(self, element: etree._Element) -> Callable[[Value, Trace], bool]:
        text = self.reader.text(element)
        try:
            tests = compile_unary_tests(text)
        except FeelSyntaxError as error:
            raise self.reader.reject(element, f"Tillåtna värden går inte att läsa: {error}") from None
        return lambda value, trace: tests.matches(value, RootScope({}, trace)) is True

    def _refuse_circles(self, definitions: list[etree._Element]) -> None:
        refers: dict[str, tuple[str, etree._Element]] = {}
        for element in definitions:
            reference = self.reader.child(element, "typeRef")
            if reference is not None:
                refers[self.reader.required(element, "name")] = ((reference.text or "").strip(), element)
        for start, (_, element) in refers.items():
            seen, name = {start}, refers[start][0]
            while name in refers:
                if name in seen:
                    raise self.reader.reject(element, f"Typen ”{start}” hänvisar till sig själv")
                seen.add(name)
                name = refers[name][0]
