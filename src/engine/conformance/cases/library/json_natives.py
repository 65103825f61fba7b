# json's classes in C, as themselves.
import _json, json, json.scanner, json.encoder

print(json.scanner.c_make_scanner is _json.make_scanner, json.encoder.c_make_encoder is _json.make_encoder, json.scanner.make_scanner)
d = json.JSONDecoder()
scan = d.scan_once
print(type(scan), scan('[1, {"a": null}] x', 0), scan('xx 12', 3), scan(string='"s"', idx=0))
print(scan.strict, scan.object_hook, scan.object_pairs_hook, scan.parse_float, scan.parse_int, type(scan.parse_constant).__name__)
for call in (lambda: scan('', 0), lambda: scan('x', 0), lambda: scan('[1,', 0), lambda: scan('1', 5), lambda: scan('1', -1), lambda: scan(b'1', 0),
             lambda: scan(), lambda: scan('1'), lambda: scan('1', 'x'), lambda: scan('1', 0, 0), lambda: setattr(scan, 'strict', 1),
             lambda: _json.make_scanner(), lambda: _json.make_scanner(5), lambda: _json.make_scanner(d, d), lambda: scan('😀 x', 2), lambda: scan('"😀" 7', 4)):
    try:
        print(call())
    except BaseException as e:
        print(type(e).__name__, e)
class Context:
    strict = False
    object_hook = object_pairs_hook = None
    parse_float = parse_int = str
    parse_constant = 'const:{}'.format
s = _json.make_scanner(Context())
print(s('[1, 2.0, NaN, "a\tb"]', 0))
class Partial:
    strict = True
try:
    _json.make_scanner(Partial())
except AttributeError as e:
    print(e)
def enc(**kw):
    args = dict(markers=None, default=None, encoder=json.encoder.encode_basestring, indent=None, key_separator=':', item_separator=',',
                sort_keys=False, skipkeys=False, allow_nan=True)
    args.update(kw)
    return _json.make_encoder(*args.values())
e = enc()
print(type(e), e([1, 'é', {'a': (True, None)}], 0), e(obj=5, _current_indent_level=0))
print(e.markers, e.default, e.indent, e.key_separator, e.item_separator, e.sort_keys, e.skipkeys)
print(enc(encoder=lambda s: f'<{s}>')({'k': 'v', 1: 'x'}, 0), enc(sort_keys=True)({'b': 1, 'a': 2}, 0), enc(skipkeys=True)({(): 1, 'a': 2}, 0))
for call in (lambda: enc(encoder=lambda s: 5)('x', 0), lambda: enc(default=5)(object(), 0), lambda: enc(key_separator=5), lambda: enc(markers=[]),
             lambda: enc(allow_nan=False)(float('nan'), 0), lambda: e(), lambda: e(1), lambda: e(1, 2, 3), lambda: _json.make_encoder(),
             lambda: enc(item_separator=None), lambda: setattr(e, 'indent', 1)):
    try:
        print(call())
    except BaseException as x:
        print(type(x).__name__, x)
deep = []
for _ in range(5000):
    deep = [deep]
text = json.dumps(deep)
print(len(text), json.loads(text) is not None)
try:
    json.loads('[' * 100_000)
except RecursionError as x:
    print(x)
try:
    json.loads('{"a":' * 100_000)
except RecursionError as x:
    print(x)
row = json.loads('[{"name": 1}, {"name": 2}]')
print(list(row[0])[0] is list(row[1])[0])
