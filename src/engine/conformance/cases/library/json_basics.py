import json

data = {'name': 'x', 'n': [1, 2.5, -3e10, True, False, None], 'nested': {'a': {'b': []}}, 'é': '\u2028"\\\n\t\x01', 'big': 10**20}
s = json.dumps(data)
print(s)
print(json.loads(s) == data)
print(json.dumps(data, indent=2, sort_keys=True))
print(json.dumps(data, ensure_ascii=False, separators=(',', ':')))
print(json.dumps([1, [2, []], {}], indent='\t'), json.dumps('x'), json.dumps(1.0), json.dumps(float('inf')), json.dumps({1: 2, None: 3, True: 4, 1.5: 5}))
print(json.loads('[1, 2.0, "a\\u00e9\\n", null, true, {"k": []}]'), json.loads(' 5 '), json.loads('"\\ud83d\\ude00"'), json.loads(b'[1]'), json.loads('NaN'), json.loads('-Infinity'))
for bad in ('', '{', '[1,]', '{"a" 1}', '{a: 1}', '"abc', 'nul', '[1 2]', '{"a":1,}', '01', '"\\x"', '"a\nb"', '[1] x', '"\\u12"', '{"a": }', "{'a': 1}"):
    try:
        print(json.loads(bad))
    except json.JSONDecodeError as e:
        print(repr(bad), '->', e, e.lineno, e.colno, e.pos)
for bad in ({1, 2}, object, 1j, b'x', {(1, 2): 3}):
    try:
        print(json.dumps(bad))
    except TypeError as e:
        print(e)
try:
    json.dumps(float('nan'), allow_nan=False)
except ValueError as e:
    print(e)
loop = []
loop.append(loop)
try:
    json.dumps(loop)
except ValueError as e:
    print(e)
print(json.dumps({(1, 2): 3, 'a': 1}, skipkeys=True))
