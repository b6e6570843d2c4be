"""Functions of numbers."""

from __future__ import annotations

import decimal
from datetime import timedelta
from decimal import Decimal

from server.feel.errors import Failure
from server.feel.registry import builtin
from server.feel.values import CONTEXT, Value, YearMonths

_MODES = {
    "round up": decimal.ROUND_UP,
    "round down": decimal.ROUND_DOWN,
    "round half up": decimal.ROUND_HALF_UP,
    "round half down": decimal.ROUND_HALF_DOWN,
}


def rounded(number: Decimal, scale: Decimal, mode: str) -> Decimal:
    """Return the number with so many decimals."""
    places = int(scale)
    if not -6111 <= places <= 6176:
        raise Failure("antalet decimaler ska ligga mellan -6111 och 6176")
    exponent = number.as_tuple().exponent
    if isinstance(exponent, int) and places >= -exponent:
        return number
    wide = decimal.Context(prec=12000, rounding=mode, Emin=-20000, Emax=20000)
    result = number.quantize(Decimal(1).scaleb(-places, wide), context=wide)
    return CONTEXT.plus(result)


@builtin("decimal(n: number, scale: number)")
def decimal_function(n: Decimal, scale: Decimal) -> Decimal:
    """Round half even."""
    return rounded(n, scale, decimal.ROUND_HALF_EVEN)


@builtin("floor(n: number, scale: number?)")
def floor(n: Decimal, scale: Decimal | None = None) -> Decimal:
    """Round towards minus infinity."""
    return rounded(n, scale or Decimal(0), decimal.ROUND_FLOOR)


@builtin("ceiling(n: number, scale: number?)")
def ceiling(n: Decimal, scale: Decimal | None = None) -> Decimal:
    """Round towards plus infinity."""
    return rounded(n, scale or Decimal(0), decimal.ROUND_CEILING)


@builtin("round up(n: number, scale: number)")
def round_up(n: Decimal, scale: Decimal) -> Decimal:
    """Round away from zero."""
    return rounded(n, scale, _MODES["round up"])


@builtin("round down(n: number, scale: number)")
def round_down(n: Decimal, scale: Decimal) -> Decimal:
    """Round towards zero."""
    return rounded(n, scale, _MODES["round down"])


@builtin("round half up(n: number, scale: number)")
def round_half_up(n: Decimal, scale: Decimal) -> Decimal:
    """Round to the nearest, half away from zero."""
    return rounded(n, scale, _MODES["round half up"])


@builtin("round half down(n: number, scale: number)")
def round_half_down(n: Decimal, scale: Decimal) -> Decimal:
    """Round to the nearest, half towards zero."""
    return rounded(n, scale, _MODES["round half down"])


@builtin("abs(n: number|duration)")
def absolute(n: Value) -> Value:
    """Return the value without its sign."""
    if isinstance(n, YearMonths):
        return YearMonths(abs(n.months))
    return abs(n) if isinstance(n, timedelta) else CONTEXT.abs(n)


@builtin("modulo(dividend: number, divisor: number)")
def modulo(dividend: Decimal, divisor: Decimal) -> Decimal:
    """Return the rest, with the sign of the divisor."""
    if divisor == 0:
        raise Failure("division med noll")
    rest = CONTEXT.remainder(dividend, divisor)
    return CONTEXT.add(rest, divisor) if rest and (rest < 0) != (divisor < 0) else rest


@builtin("sqrt(number: number)")
def square_root(number: Decimal) -> Decimal:
    """Return the square root."""
    if number < 0:
        raise Failure("talet är negativt")
    return CONTEXT.sqrt(number)


@builtin("log(number: number)")
def logarithm(number: Decimal) -> Decimal:
    """Return the natural logarithm."""
    if number <= 0:
        raise Failure("talet är inte positivt")
    return CONTEXT.ln(number)


@builtin("exp(number: number)")
def exponential(number: Decimal) -> Decimal:
    """Return e to the number."""
    return CONTEXT.exp(number)


@builtin("odd(number: number)")
def odd(number: Decimal) -> bool:
    """Tell whether the number is odd."""
    return CONTEXT.remainder(number, Decimal(2)) in (1, -1)


@builtin("even(number: number)")
def even(number: Decimal) -> bool:
    """Tell whether the number is even."""
    return CONTEXT.remainder(number, Decimal(2)) == 0
