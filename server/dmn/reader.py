"""XML that may come from anyone, to elements that we know; the rest is refused with its place."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from server.errors import ModelRejected

MAX_BYTES = 2_000_000
MAX_ELEMENTS = 60_000
MAX_DEPTH = 60

NAMESPACES = frozenset(
    {
        "https://www.omg.org/spec/DMN/20191111/MODEL/",  # 1.3, what dmn-js writes
        "https://www.omg.org/spec/DMN/20211108/MODEL/",  # 1.4
        "https://www.omg.org/spec/DMN/20230324/MODEL/",  # 1.5
        "https://www.omg.org/spec/DMN/20240513/MODEL/",  # 1.6
    }
)
_KNOWN_ELEMENTS = frozenset(
    """
    definitions import description extensionElements question allowedAnswers itemDefinition
    itemComponent typeRef allowedValues typeConstraint functionItem parameters text inputData variable
    decision informationRequirement requiredInput requiredDecision knowledgeRequirement
    requiredKnowledge authorityRequirement requiredAuthority knowledgeSource type owner decisionMaker
    decisionOwner supportedObjective impactedPerformanceIndicator usingProcess usingTask
    businessKnowledgeModel encapsulatedLogic formalParameter decisionService outputDecision
    encapsulatedDecision inputDecision literalExpression decisionTable input inputExpression inputValues
    output outputValues defaultOutputEntry rule inputEntry outputEntry annotation annotationEntry
    context contextEntry relation column row list functionDefinition invocation binding parameter
    conditional if then else filter in match for return some every satisfies textAnnotation association
    sourceRef targetRef elementCollection drgElement group organizationUnit performanceIndicator
    """.split()  # noqa: SIM905 - eighty names read better as text
)
_KNOWN_ATTRIBUTES = frozenset(
    """
    id name label typeRef href hitPolicy aggregation preferredOrientation outputLabel expressionLanguage
    isCollection namespace importType locationURI exporter exporterVersion typeLanguage kind URI
    iteratorVariable textFormat associationDirection outputTypeRef
    """.split()  # noqa: SIM905 - eighty names read better as text
)
_FEEL = ("feel", "s-feel")


class Reader:
    """Reads one file. `root` is its `definitions`."""

    def __init__(self, content: bytes, file: str) -> None:
        self.file = file
        self.root = self._parse(content)
        self.namespace = etree.QName(self.root).namespace
        if self.namespace not in NAMESPACES or etree.QName(self.root).localname != "definitions":
            raise self.reject(self.root, "Filen är ingen DMN-modell i version 1.3 till 1.5")
        self._check(self.root, 0)

    def reject(self, element: etree._Element | None, reason: str) -> ModelRejected:
        """Return the refusal of an element, named by the id of it or of what holds it."""
        holder = element
        while holder is not None and holder.get("id") is None:
            holder = holder.getparent()
        return ModelRejected(self.file, "" if holder is None else str(holder.get("id")), reason)

    def children(self, element: etree._Element, *names: str) -> Iterator[etree._Element]:
        """Return the child elements of these names, or all."""
        for child in element:
            name = etree.QName(child)
            if name.namespace == self.namespace and (not names or name.localname in names):
                yield child

    def child(self, element: etree._Element, *names: str) -> etree._Element | None:
        """Return the first child of these names."""
        return next(self.children(element, *names), None)

    def text(self, element: etree._Element | None) -> str:
        """Return the content of the element's `text`, trimmed."""
        part = None if element is None else self.child(element, "text")
        return "" if part is None else (part.text or "").strip()

    def name(self, element: etree._Element) -> str:
        """Return the local name of an element."""
        return etree.QName(element).localname

    def required(self, element: etree._Element, attribute: str) -> str:
        """Return an attribute that must be there."""
        value = element.get(attribute)
        if not value or not value.strip():
            raise self.reject(element, f"Elementet {self.name(element)} saknar {attribute}")
        return str(value)

    def _parse(self, content: bytes) -> etree._Element:
        if len(content) > MAX_BYTES:
            raise ModelRejected(self.file, "", f"Filen är större än {MAX_BYTES // 1_000_000} MB")
        if b"<!DOCTYPE" in content:
            raise ModelRejected(self.file, "", "Filen får inte ha någon DOCTYPE")
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
        )
        try:
            root = etree.fromstring(content, parser)
        except etree.XMLSyntaxError as error:
            line = error.lineno or 1
            raise ModelRejected(self.file, "", f"Filen är inte välformad XML (rad {line})") from None
        if root.getroottree().docinfo.internalDTD is not None:
            raise ModelRejected(self.file, "", "Filen får inte ha någon DOCTYPE")
        if sum(1 for _ in root.iter()) > MAX_ELEMENTS:
            raise ModelRejected(self.file, "", f"Filen har fler än {MAX_ELEMENTS} element")
        return root

    def _check(self, element: etree._Element, depth: int) -> None:
        if depth > MAX_DEPTH:
            raise self.reject(element, f"Filen är nästlad i mer än {MAX_DEPTH} nivåer")
        self._check_attributes(element)
        for child in element:
            if not isinstance(child.tag, str):
                raise self.reject(element, "Filen får inte innehålla entiteter")
            name = etree.QName(child)
            if name.namespace != self.namespace:
                continue  # diagram interchange and the editors' own
            if name.localname not in _KNOWN_ELEMENTS:
                raise self.reject(child, f"Elementet {name.localname} stöds inte")
            if name.localname != "extensionElements":
                self._check(child, depth + 1)

    def _check_attributes(self, element: etree._Element) -> None:
        for key in element.attrib:
            name = etree.QName(key)
            if not name.namespace and name.localname not in _KNOWN_ATTRIBUTES:
                raise self.reject(element, f"Attributet {name.localname} stöds inte")
            if name.localname == "inputVariable":
                raise self.reject(element, "Attributet inputVariable stöds inte; skriv namnet i uttrycket")
        language = str(element.get("expressionLanguage") or element.get("typeLanguage") or "FEEL")
        if not language.rstrip("/").lower().endswith(_FEEL):
            raise self.reject(element, f"Uttrycksspråket {language} stöds inte, bara FEEL")
