"""Tokens to a syntax tree: a Pratt parser written by hand, with the names in scope at hand."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal, DecimalException

from server.feel import nodes as n
from server.feel.builtins import BUILTINS, MULTIWORD_NAMES
from server.feel.errors import FeelSyntaxError
from server.feel.keywords import Keywords
from server.feel.lexer import Kind, Token
from server.feel.naming import NameTable
from server.feel.operators import ADDITIVE_LEVEL
from server.feel.values import CONTEXT

_BUILTIN_TABLE = NameTable(MULTIWORD_NAMES)


class Parser(Keywords):
    """The whole grammar."""

    # --- wholes

    def whole_expression(self) -> n.Node:
        """Parse all of the source as one expression."""
        node = self._expression()
        self._expect_end()
        return node

    def whole_unary_tests(self) -> n.UnaryTestsNode:
        """Parse all of the source as a cell: empty or `-`, tests, or `not(tests)`."""
        cursor = self.cursor
        if cursor.token.kind is Kind.END:
            return n.UnaryTestsNode(0, ())
        if cursor.at("-") and cursor.peek().kind is Kind.END:
            cursor.next()
            return n.UnaryTestsNode(0, ())
        negated = self._is_wholly_negated()
        if negated:
            cursor.index += 2
        tests = self._tests()
        if negated:
            cursor.expect(")")
        self._expect_end()
        return n.UnaryTestsNode(0, tests, negated)

    def _is_wholly_negated(self) -> bool:
        tokens = self.cursor.tokens
        if not (self.cursor.at("not") and tokens[1].text == "(" and tokens[1].kind is Kind.SYMBOL):
            return False
        depth = 0
        for i, token in enumerate(tokens[1:], 1):
            if token.kind is not Kind.SYMBOL:
                continue
            depth += {"(": 1, ")": -1}.get(token.text, 0)
            if depth == 0:
                return i == len(tokens) - 2
        return False

    def _expect_end(self) -> None:
        if self.cursor.token.kind is not Kind.END:
            raise self.cursor.unexpected()

    # --- primaries

    def _number(self, token: Token) -> Decimal:
        try:
            return CONTEXT.create_decimal(token.text)
        except DecimalException:
            raise FeelSyntaxError(self.cursor.source, token.start, "Talet är för stort") from None

    def _primary(self) -> n.Node:
        token = self.cursor.token
        if token.kind is Kind.NUMBER:
            self.cursor.next()
            return n.Literal(token.start, self._number(token))
        if token.kind is Kind.STRING:
            self.cursor.next()
            return n.Literal(token.start, token.text)
        if token.kind is Kind.WORD:
            return self._word()
        match token.text if token.kind is Kind.SYMBOL else "":
            case "(":
                return self._parenthesis()
            case "[":
                return self._list_or_range()
            case "]":
                self.cursor.next()
                start = self._binary(ADDITIVE_LEVEL)
                self.cursor.expect("..")
                return self._range_end(token.start, start, False)
            case "{":
                return self._context()
            case "@":
                return self._at_literal()
        raise self.cursor.unexpected()

    def _word(self) -> n.Node:
        cursor, token = self.cursor, self.cursor.token
        known = self._known_here()
        if known is not None and (cursor.index + 1 < known[1] or not cursor.at_keyword()):
            return self._name_node(token.start, self._extended(*known))
        match token.text:
            case "true" | "false" | "null":
                cursor.next()
                return n.Literal(token.start, {"true": True, "false": False, "null": None}[token.text])
            case "if":
                return self._if()
            case "for":
                return self._for()
            case "some" | "every":
                return self._quantified()
            case "function" if cursor.peek().text == "(":
                return self._function()
        if cursor.at_keyword():
            raise cursor.unexpected()
        if token.text == "?":
            cursor.next()
            return n.Name(token.start, "?")
        return self._name_node(token.start, cursor.joined_words())

    def _known_here(self) -> tuple[str, int] | None:
        cursor, word = self.cursor, self.cursor.token.text
        best: tuple[str, int] | None = None
        for table in self.names:
            found = cursor.known_name(table.starting_with(word))
            if found and (best is None or found[1] > best[1]):
                best = found
        builtin = cursor.known_name(_BUILTIN_TABLE.starting_with(word))
        if builtin and cursor.tokens[builtin[1]].text == "(" and (best is None or builtin[1] > best[1]):
            best = builtin
        return best

    def _name_node(self, pos: int, name: str) -> n.Node:
        is_bound = any(name in frame for frame in self._bound)
        is_call = name in BUILTINS and name not in self.declared and self.cursor.at("(")
        if not is_bound and not is_call and (not self._filters or name in self.declared) and name != "item":
            self.free.add(name)
        return n.Name(pos, name)

    def _parenthesis(self) -> n.Node:
        cursor = self.cursor
        pos = cursor.next().start
        with self._nested():
            node = self._test()
        if cursor.take(".."):
            return self._range_end(pos, node, False)
        cursor.expect(")")
        return node

    def _list_or_range(self) -> n.Node:
        cursor = self.cursor
        pos = cursor.next().start
        if cursor.take("]"):
            return n.ListNode(pos, ())
        items = [self._expression_or_test()]
        if cursor.take(".."):
            return self._range_end(pos, items[0], True)
        while cursor.take(","):
            items.append(self._expression_or_test())
        cursor.expect("]")
        return n.ListNode(pos, tuple(items))

    def _at_literal(self) -> n.Node:
        pos = self.cursor.next().start
        token = self.cursor.token
        if token.kind is not Kind.STRING:
            raise self.cursor.error("Efter @ väntas en text inom citattecken")
        self.cursor.next()
        return n.AtLiteral(pos, token.text)


def parse_expression(
    source: str, names: Iterable[str] = (), members: Iterable[str] = (), types: Iterable[str] = ()
) -> tuple[n.Node, frozenset[str]]:
    """Return the tree of an expression and the free names in it."""
    parser = Parser(source, names, members, types)
    return parser.whole_expression(), frozenset(parser.free)


def parse_unary_tests(
    source: str, names: Iterable[str] = (), members: Iterable[str] = (), types: Iterable[str] = ()
) -> tuple[n.UnaryTestsNode, frozenset[str]]:
    """Return the tree of a cell and the free names in it."""
    parser = Parser(source, names, members, types)
    return parser.whole_unary_tests(), frozenset(parser.free - {"?"})
