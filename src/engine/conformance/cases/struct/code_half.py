# struct: the floating point code 'e'.
import math
import struct

CODE = 'e'
values = [0.0, -0.0, 1.0, -2.5, 0.1, 1 / 3, 1e-8, 6.1e-5, 65504.0, 65519.0, 1e10, 3.4e38, 1e-45, 1e-310, math.pi, math.e, float('inf'), -math.inf]
for order in '<', '>', '=':
    for v in values:
        try:
            p = struct.pack(order + CODE, v)
            print(order, v, p.hex(), struct.unpack(order + CODE, p)[0])
        except OverflowError as e:
            print(order, v, 'OverflowError', e)
nan = struct.unpack('<' + CODE, struct.pack('<' + CODE, math.nan))[0]
print(nan != nan, struct.pack('>' + CODE, math.nan).hex())
for bad in ('x', None, 1j, b'1', [1]):
    try:
        struct.pack(CODE, bad)
    except Exception as e:
        print(repr(bad), type(e).__name__, e)
class F:
    def __float__(self): return 2.0
print(struct.pack('>' + CODE, F()).hex(), struct.pack('>' + CODE, 3).hex(), struct.pack('>' + CODE, True).hex(), struct.calcsize('b' + CODE))
try:
    struct.pack(CODE, 10 ** 400)
except (OverflowError, struct.error) as e:
    print(e)
raw = bytes(range(1, 1 + 2 * struct.calcsize(CODE)))
print(struct.unpack('<2' + CODE, raw), struct.unpack('>2' + CODE, raw))
rounding = [1 + 2 ** -11, 1 + 2 ** -24, 2049.0, 16777217.0, 1 + 3 * 2 ** -11]
if CODE == 'e':
    rounding.remove(16777217.0)
print([struct.unpack('<' + CODE, struct.pack('<' + CODE, v))[0] for v in rounding])
