# SPDX-License-Identifier: BSL-1.0
"""compare.py PROGRAM CONVERSIONS [SEED]: PROGRAM (exchange.cpp) against Python's fractions, and those against Python's decimal.

Every amount, rate and pair of digits is converted in all seven modes. Amounts and rates are of every bit length, with powers of two and of ten and
their neighbours, and denominators that make ties."""
import decimal
import random
import subprocess
import sys
from fractions import Fraction

DIGITS = [(0, 0), (0, 2), (0, 18), (2, 0), (2, 2), (2, 4), (4, 11), (18, 0), (18, 18)]
MODES = [decimal.ROUND_HALF_EVEN, decimal.ROUND_HALF_UP, decimal.ROUND_HALF_DOWN, decimal.ROUND_UP, decimal.ROUND_DOWN, decimal.ROUND_CEILING, decimal.ROUND_FLOOR]
context = decimal.Context(prec=120)


def rounded(n, d):
    """n / d, d > 0, to a whole number in each of the modes: by what is left of the number below."""
    below, rest = divmod(n, d)
    above = below + (rest != 0)
    up, down = (above, below) if n > 0 else (below, above)
    tie = 2 * rest == d
    nearest = above if 2 * rest > d else below
    return [(below if below % 2 == 0 else above) if tie else nearest, up if tie else nearest, down if tie else nearest, up, down, above, below]


def a_number(draw, bits):
    kind = draw.random()
    if kind < 0.7:
        return draw.getrandbits(draw.randint(1, bits))
    n = 1 << draw.randrange(bits) if kind < 0.85 else 10 ** draw.randrange(20)
    return min(max(n + draw.randint(-1, 1), 0), (1 << bits) - 1)


def main():
    program, wanted = sys.argv[1], int(sys.argv[2])
    draw = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 20250127)
    compared = fitted = by_decimal = 0
    while compared < wanted:
        questions = []
        while len(questions) < min(20000, -(-(wanted - compared) // 7)):
            start, end = draw.choice(DIGITS)
            count = a_number(draw, 63) * draw.choice((1, -1))
            if draw.random() < 0.01:
                count = draw.choice((-(1 << 63), (1 << 63) - 1))
            n = a_number(draw, 64) or 1
            d = (a_number(draw, 64) or 1) if draw.random() < 0.5 else draw.choice((2, 4, 20, 200, 1 << draw.randrange(64), 10 ** draw.randrange(20)))
            questions.append((start, end, count, n, d))
        text = "".join("%d %d %d %d %d\n" % q for q in questions)
        answers = subprocess.run([program], input=text, stdout=subprocess.PIPE, check=True, text=True).stdout.splitlines()
        assert len(answers) == len(questions), "an answer to each question"
        for (start, end, count, n, d), answer in zip(questions, answers):
            exact = Fraction(count * n * 10**end, d * 10**start)
            expected = rounded(exact.numerator, exact.denominator)
            if draw.random() < 0.02:  # does the other library of Python's agree?
                x = context.divide(decimal.Decimal(exact.numerator), decimal.Decimal(exact.denominator))
                if decimal.Decimal(exact.denominator) * x == exact.numerator or exact.denominator < 10**30:
                    assert expected == [int(x.to_integral_value(mode)) for mode in MODES], (exact, expected)
                    by_decimal += 7
            given = answer.split()
            for mode, value in enumerate(expected):
                said = str(value) if -(1 << 63) <= value < 1 << 63 else "-"
                if given[2 * mode] != said or given[2 * mode + 1] != said:
                    sys.exit(f"{count} units of 10^-{start} at {n}/{d} to 10^-{end}, {MODES[mode]}: {given[2 * mode]}, by the array {given[2 * mode + 1]}, not {said}")
                compared += 1
                fitted += said != "-"
    assert 2 * fitted > compared and by_decimal > 0, "most results fit"
    print(f"{compared} conversions agree with Python's fractions, {fitted} of them within range; {by_decimal} of the fractions with its decimals")


main()
