import json, io

data = {'b': [1, 2.5, None, True, False], 'a': {'nested': {}, 'list': []}, 'ü': 'naïve "q" \\ \n\t\x00\x7f\u2028😀'}
print(json.dumps(data))
print(json.dumps(data, ensure_ascii=False))
print(json.dumps(data, sort_keys=True, separators=(',', ':')))
for indent in (None, 0, 1, 4, '\t', '--', -1, True):
    print(json.dumps({'a': [1, {'b': ()}], 'c': {}}, indent=indent))
print(json.dumps({1: 'int', 1.5: 'float', None: 'none', True: 'bool', 'x': 'str', 10 ** 20: 'big', float('inf'): 0}))
for key in ((1, 2), b'k', frozenset(), 1j):
    try:
        print(json.dumps({key: 1}))
    except TypeError as e:
        print(e)
    print(json.dumps({key: 1, 'ok': 2}, skipkeys=True))
try:
    json.dumps({'a': 1, 2: 3}, sort_keys=True)
except TypeError as e:
    print(e)
for v in (float('nan'), float('inf'), -float('inf')):
    print(json.dumps(v), json.dumps({'v': [v]}), end=' ')
    try:
        json.dumps([v], allow_nan=False)
    except ValueError as e:
        print(e)
    try:
        json.dumps({v: 1}, allow_nan=False, indent=1)
    except ValueError as e:
        print(e)
print(json.dumps([0.1, 1e16, 1e-5, 123456789012345678, 1e22, -0.0, 5e-324, 1.7976931348623157e308]))
print(json.dumps('\ud800 \udc00 \U0001f600'), json.dumps('\ud800', ensure_ascii=False) == '"\ud800"')
print(json.dumps([]), json.dumps({}), json.dumps(()), json.dumps(''), json.dumps(0), json.dumps(None))
f = io.StringIO()
json.dump(data, f, indent=2, sort_keys=True)
print(f.getvalue())
f.seek(0)
print(json.load(f) == data)
e = json.JSONEncoder(separators=(', ', '=> '), sort_keys=True)
print(e.encode({'z': 1, 'y': [1, 2]}), list(e.iterencode([1, {'a': None}])), list(json.JSONEncoder(indent=1).iterencode([1, {'a': 2}])))
print(json.JSONEncoder().item_separator, json.JSONEncoder(indent=2).item_separator == ',', e.key_separator)
try:
    json.dumps(1, bogus=1)
except TypeError as x:
    print(x)
try:
    json.loads('1', bogus=1)
except TypeError as x:
    print(x)
print(json.loads(json.dumps(data)) == data, json.loads(json.dumps({1: 2})))
class Items(dict):
    def items(self): return [('from', 'items')]
print(json.dumps(Items(a=1)), json.dumps(Items(a=1), sort_keys=True), json.dumps(Items()))
from json.encoder import encode_basestring, encode_basestring_ascii, py_encode_basestring_ascii, ESCAPE_DCT
print(encode_basestring('é"\n'), encode_basestring_ascii('é"\n\x1f'), py_encode_basestring_ascii('é'), sorted(ESCAPE_DCT.items())[:3])
for f in (encode_basestring, encode_basestring_ascii):
    try:
        f(b'x')
    except TypeError as x:
        print(x)
from json.decoder import scanstring, py_scanstring
print(scanstring('"abc" tail', 1), scanstring(r'"\u00e9\n\ud83d\ude00"', 1), scanstring('"a\nb"', 1, False))
for args in (('"abc', 1), ('abc"', 10), ('"\n"', 1), (b'x', 0), ('"x"',), ('"x"', 1, True, 4)):
    try:
        print(scanstring(*args))
    except Exception as x:
        print(type(x).__name__, x)
