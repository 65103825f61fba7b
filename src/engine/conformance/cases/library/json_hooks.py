import io
import json
from collections import OrderedDict, namedtuple
from decimal import Decimal


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Point):
            return {'__point__': [o.x, o.y]}
        if isinstance(o, set):
            return sorted(o)
        return super().default(o)


s = json.dumps([Point(1, 2), {3, 1}], cls=Enc)
print(s)


def hook(d):
    return Point(*d['__point__']) if '__point__' in d else d


back = json.loads(s, object_hook=hook)
print(type(back[0]).__name__, back[0].x, back[1])
try:
    json.dumps(Point, cls=Enc)
except TypeError as e:
    print(e)
print(json.loads('{"b": 1, "a": 2}', object_pairs_hook=OrderedDict), json.loads('{"a": 1, "a": 2}', object_pairs_hook=list))
print(json.loads('[1.1, 2]', parse_float=Decimal, parse_int=lambda s: s + '!'), json.loads('[NaN]', parse_constant=lambda c: f'<{c}>'))
print(json.dumps({'k': 1j}, default=str), json.dumps(namedtuple('N', 'a b')(1, 2)), json.dumps((1, 'x')))
f = io.StringIO()
json.dump({'a': [1, 2]}, f, indent=1)
f.seek(0)
print(f.getvalue(), json.load(f))
print(list(json.JSONEncoder().iterencode([1, {'a': None}])), json.JSONEncoder(separators=(',', ':')).encode({'a': 1}))
d = json.JSONDecoder()
print(d.raw_decode('[1] tail'), d.decode('{}'))
from enum import IntEnum


class E(IntEnum):
    A = 1


print(json.dumps([E.A, True]), json.dumps({E.A: 'x'}))


class MyStr(str): ...
class MyInt(int): ...


print(json.dumps([MyStr('s'), MyInt(5)]), json.loads('"s"', strict=False), json.loads('"a\tb"', strict=False))
