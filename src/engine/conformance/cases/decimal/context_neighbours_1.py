# Operations of contexts with all roundings: results and flags.
from decimal import *

OPERATIONS = ['next_minus', 'next_plus', 'next_toward', 'quantize', 'normalize', 'to_integral_exact', 'to_integral_value']
ONE = {'plus', 'minus', 'abs', 'next_minus', 'next_plus', 'normalize', 'to_integral_exact', 'to_integral_value', 'exp', 'ln', 'log10',
       'sqrt', 'logb', 'to_sci_string', 'to_eng_string', 'number_class', 'is_normal', 'is_subnormal', 'create_decimal'}
ROUNDINGS = [ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]

seed = 3001


def below(n):
    global seed
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
    return (seed >> 33) % n


def number():
    kind = below(20)
    if kind == 0:
        return Decimal(['NaN', 'sNaN', 'Infinity', '-Infinity', '0', '-0', '0E+5', '-0E-7'][below(8)])
    digits = ''.join(str(below(10)) for _ in range(1 + below(12)))
    return Decimal(('-' if below(3) == 0 else '') + digits + 'E' + str(below(16) - 8))



for i in range(45):
    context = Context(prec=1 + below(12), rounding=ROUNDINGS[below(8)], clamp=below(2), capitals=below(2), traps=[])
    if below(3) == 0:
        context.Emin, context.Emax = -below(12) - 1, below(12) + 1
    name = OPERATIONS[below(len(OPERATIONS))]
    args = [number()] if name in ONE else [number(), number()]
    if name in ('scaleb', 'rotate', 'shift'):
        args[1] = Decimal(below(9) - 4)
    if name.startswith('logical'):
        args = [Decimal(bin(below(64))[2:]) for _ in range(2)]
    result = getattr(context, name)(*args)
    flags = [s.__name__ for s, on in context.flags.items() if on]
    print(name, *args, context.prec, context.rounding, '=', result, flags)
