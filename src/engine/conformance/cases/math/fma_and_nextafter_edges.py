import math
def t(label, f):
    try: print(label, repr(f()))
    except BaseException as e: print(label, type(e).__name__, e)
inf = math.inf; nan = math.nan
vals = (0.0, -0.0, 1.0, -1.0, inf, -inf, nan, 5e-324, -5e-324, 1.7976931348623157e308, 1e-200, -1e-200, 2.0**-537)
for a in vals:
    row = []
    for b in vals:
        for c in (0.0, -0.0, inf, -inf, 1.0, nan):
            try: row.append(repr(math.fma(a, b, c)))
            except (ValueError, OverflowError) as e: row.append(type(e).__name__ + str(e))
    print(a, row)
    print([math.nextafter(a, b) for b in vals], [math.copysign(1, math.nextafter(a, b)) for b in vals], math.ulp(a))
