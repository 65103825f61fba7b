# float(), complex() and int() of objects that answer with a subclass, with the wrong type, or that are buffers of octets.
import array
import cmath
import math
import operator
import warnings


class Metres(float):
    pass


class Phasor(complex):
    pass


class Count(int):
    pass


class Sensor:
    def __float__(self):
        return Metres(2.25)

    def __complex__(self):
        return Phasor(1, -2)

    def __int__(self):
        return Count(7)

    def __index__(self):
        return Count(3)


class Broken:
    def __index__(self):
        return None

    def __complex__(self):
        return 5.5


class Rotated(complex):
    def __complex__(self):
        return complex(self.imag, self.real)


def told(call, *args):
    """The result with its type, and what was warned about."""
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter('always')
        try:
            result = call(*args)
            shown = f'{result!r} {type(result).__name__}'
        except Exception as error:
            shown = f'{type(error).__name__}: {error}'
    print(f'{shown:40}', *(f'{w.category.__name__}: {w.message}' for w in log), sep=' | ')


sensor = Sensor()
for call in (float, complex, int, math.sqrt, cmath.sqrt, operator.index, 'abcdef'.__getitem__, Metres):
    told(call, sensor)
told(complex, sensor, 2)
told(complex, 2, sensor)
for call in (float, complex, math.floor, lambda x: complex(1, x), lambda x: [0][x]):
    told(call, Broken())
told(complex, Rotated(3, 4))
told(complex, Rotated(3, 4), 1)
with warnings.catch_warnings():
    warnings.simplefilter('error')
    for call in (float, complex, int):
        told(call, sensor)
        try:
            call(sensor)
        except DeprecationWarning as error:
            print('as an error:', str(error)[:45])

print('-- octets')
buffers = [
    b'42', b' 42\n', b'42\xa0', b'\xa042', b'4\x1c', b'\x1f4', b'4_2', b'4\x0042', bytearray(b'42'), bytearray(b'4x'),
    memoryview(b'42'), memoryview(b'112233')[::2], memoryview(b'112233')[2:4], array.array('B', b'17'),
]
for octets in buffers:
    print(bytes(octets))
    told(int, octets)
    told(int, octets, 16)
    if isinstance(octets, (bytes, bytearray)) or bytes(octets).isdigit():
        told(float, octets)
    told(complex, octets)
for text in ('\xa042\u2003', '\x1c42', '\ufeff42', '42\x85', '\u0663\u0664', '4\xb2', '\xa01+2j\x1d', '1e1_0+2e0_1j'):
    told(int, text)
    told(float, text)
    told(complex, text)
for call in (int, float):
    try:
        call(b'1' * 300_000 + b'.0.')
    except ValueError as error:
        print(len(str(error)), str(error)[:60])

print('-- groups in complex')
for spec in (',', '_', ',.2f', '_.1f', '30,.0f', '<34,.1f', '*^30_.3g', '+,.1f', ' ,.1f', ',e', ',n', 'z_.0f', '#,.0f', ',%'):
    try:
        print(f'{spec:10}', repr(format(-1234567.5 + 76543.25j, spec)), repr(format(98765j, spec)))
    except ValueError as error:
        print(f'{spec:10}', error)

print('-- promises of length')


class Boaster:
    def __init__(self, promise):
        self.promise = promise

    def __iter__(self):
        return iter('ab')

    def __length_hint__(self):
        return self.promise


for promise in (0, 1, 2**63 - 1, 2**62, 2**63, -1, -2**70, 2.5, NotImplemented):
    for call in (list, tuple, ['z'].extend, operator.length_hint, bytearray):
        try:
            print(promise, call(Boaster(promise)))
        except Exception as error:
            print(promise, f'{type(error).__name__}: {error}')
