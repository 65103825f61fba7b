import json
import datetime
import decimal
import collections
import enum


class Kind(enum.IntEnum):
    A = 1


class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, (datetime.date, datetime.datetime)):
            return o.isoformat()
        if isinstance(o, (set, frozenset)):
            return sorted(o)
        if hasattr(o, '__json__'):
            return o.__json__()
        return super().default(o)


class Pt:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __json__(self):
        return {'__pt__': [self.x, self.y]}


def hook(d):
    return Pt(*d['__pt__']) if '__pt__' in d else d


data = {'n': None, 'b': [True, False], 'i': 10**20, 'f': [1.0, 1e100, -0.0, 1e-7], 's': 'é"\\\n\t\x01€😀/', 'when': datetime.date(2024, 1, 2), 'set': {3, 1}, 'pt': Pt(1, 2), 'k': Kind.A, 'e': {}, 'l': [], 't': (1,)}
text = json.dumps(data, cls=Enc)
print(text)
back = json.loads(text, object_hook=hook)
print(type(back['pt']).__name__, back['pt'].y, back['s'] == data['s'], back['f'])
print(json.dumps(data, cls=Enc, indent=2, sort_keys=True, ensure_ascii=False))
print(json.dumps({1: 1, None: 2, True: 3, 1.5: 4, 'a': 5}), json.dumps([1, [2, {'a': []}]], indent='>'), json.dumps({'a': 1}, separators=(',', ':')))
print(json.loads('[1, 2.50, 1e3, -0, "\\u00e9\\ud83d\\ude00"]'), json.loads('1.10', parse_float=decimal.Decimal), json.loads('7', parse_int=hex) if False else json.loads('17', parse_int=lambda s: s[::-1]))
print(json.loads('{"b": 1, "a": {"c": 2}, "b": 3}', object_pairs_hook=lambda p: p), json.loads('[NaN, -Infinity]', parse_constant=lambda c: f'<{c}>'))
print(json.dumps([float('nan'), float('inf')]), json.loads(b'{"x": 1}'), json.loads('"\\ud800"') == '\ud800', json.dumps('\u2028'))
for bad in ('', '{', '[1,]', '{"a" 1}', "{'a': 1}", '[1] x', '"abc', '"\n"', 'nul', '[1 2]', '{"a": 1,}', '"\\x"', '01', '-', '"\\u12"'):
    try:
        json.loads(bad)
        print('ok?', bad)
    except json.JSONDecodeError as e:
        print(f'{bad!r:12} {e.msg} | {e.lineno}:{e.colno} {e.pos}')
loop = []
loop.append(loop)
for f in (lambda: json.dumps(loop), lambda: json.dumps({(1,): 2}), lambda: json.dumps(object), lambda: json.dumps(1j), lambda: json.dumps(float('nan'), allow_nan=False), lambda: json.dumps({1, 2}), lambda: json.loads(5), lambda: json.dumps([1, {'a': b'x'}])):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e, getattr(e, '__notes__', ''))
print(json.dumps({(1,): 2, 'a': 1}, skipkeys=True), json.JSONDecoder().raw_decode('[1] tail'), ''.join(json.JSONEncoder(indent=1).iterencode([1, {'q': 2}])))
Row = collections.namedtuple('Row', 'a b')
print(json.dumps([Row(1, 2), collections.OrderedDict(z=1), collections.defaultdict(int, q=2), collections.Counter('a')]))
