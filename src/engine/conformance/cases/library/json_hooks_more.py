import json
from collections import OrderedDict
from decimal import Decimal

print(json.loads('{"a": {"b": 1}, "c": [ {"d": 2} ]}', object_hook=lambda d: tuple(sorted(d.items()))))
print(json.loads('{"a": 1, "b": 2, "a": 3}', object_pairs_hook=list), json.loads('{"a": 1, "a": 3}'))
print(json.loads('{"z": 1, "a": 2}', object_pairs_hook=OrderedDict))
print(json.loads('{}', object_pairs_hook=list), json.loads('{}', object_hook=lambda d: 'empty'), json.loads('[]', object_hook=print))
print(json.loads('{"k": {}}', object_pairs_hook=lambda p: ('pairs', p), object_hook=lambda d: 'never'))
print(json.loads('[1, 2.5, -3, 1e3, 0.1]', parse_int=str, parse_float=Decimal))
print(json.loads('[1.0, 1e400, -1e400]', parse_float=lambda s: f'<{s}>'), json.loads('[1e400, -0, -0.0, 1E5, 1e-7]'))
print(json.loads('[NaN, Infinity, -Infinity]'), json.loads('[NaN, -Infinity]', parse_constant=lambda c: 'const ' + c))
def reject(c): raise ValueError(f'no {c}')
try:
    json.loads('{"x": NaN}', parse_constant=reject)
except ValueError as e:
    print(e)
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
    def __repr__(self): return f'Point({self.x}, {self.y})'
def hook(d):
    return Point(d['x'], d['y']) if d.get('type') == 'point' else d
text = '{"shapes": [{"type": "point", "x": 1, "y": 2}, {"type": "other"}]}'
print(json.loads(text, object_hook=hook))
def failing(d): raise KeyError('hook')
try:
    json.loads('[{"a": [{}]}]', object_hook=failing)
except KeyError as e:
    print('KeyError', e)
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Point): return {'type': 'point', 'x': o.x, 'y': o.y}
        if isinstance(o, (set, frozenset)): return sorted(o)
        if isinstance(o, complex): return [o.real, o.imag]
        return super().default(o)
print(json.dumps([Point(1, [Point(2, 3)]), {3, 1, 2}, 1j], cls=Enc), json.dumps({'p': Point(0, 0)}, cls=Enc, indent=1))
for o in (object(), b'x', {1}, 1j, range(3), lambda: 0, type, ...):
    try:
        json.dumps([o], cls=Enc)
    except TypeError as e:
        print(e)
    else:
        print('ok', type(o).__name__)
print(json.dumps(5j, default=lambda o: None), json.dumps([5j], default=lambda o: 'ü'), json.dumps({1j: 1}, skipkeys=True, default=str))
def endless(o): return [o]
for kw in ({}, {'check_circular': False}):
    try:
        json.dumps(object(), default=endless, **kw)
    except (ValueError, RecursionError) as e:
        print(type(e).__name__, e)
a = []; a.append(a)
d = {}; d['d'] = d
for x in (a, d, [d], {'k': (1, a)}):
    try:
        json.dumps(x)
    except ValueError as e:
        print(e)
shared = [1]
print(json.dumps([shared, shared, {'a': shared}]))
class IntLike(int):
    def __repr__(self): return 'never'
class Str(str): pass
class L(list): pass
class D(dict): pass
print(json.dumps([IntLike(5), Str('x'), L([1]), D(a=1), True, (1,)]))
import enum
class E(enum.IntEnum): A = 1
class S(enum.StrEnum): B = 'bee'
print(json.dumps({E.A: S.B, S.B: E.A}), json.dumps([E.A, S.B]))
