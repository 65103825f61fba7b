# Every way in which a text is no JSON: message, line, column, position.
import json

bad = ['', ' ', '\n\n ', '[', '[1', '[1,', '[1,]', '[1 2]', '[,]', '[]]', ']', '{', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}',
       '{"a" 1}', '{a:1}', '{1:2}', "{'a':1}", '{"a":1 "b":2}', '{,}', '}', '"', '"abc', '"\\', '"\\x"', '"\\u12"', '"\\u12g4"', '"a\nb"',
       '"a\tb"', 'nul', 'tru', 'fals', 'None', 'True', 'NaNa', '-', '-a', '+1', '01', '1.', '.5', '1.e5', '1e', '1e+', '--1', '0x10', '1 1',
       '[1,\n2,\n x]', '{"a":\n{"b": [1, {"c": }]}}', '"😀" x', '["😀", }', '{"é": "ü" , }', '[1,2,3', '{"x": [}', 'Infinit', '-Infinit',
       '\ufeff{}', '[1]garbage', '{"a":1}{"b":2}', '// comment', '[1, /* */ 2]', '[1,,2]', '{"a":1,,}', '"\x00"', '\x00']
for text in bad:
    try:
        print(repr(text), '->', json.loads(text))
    except json.JSONDecodeError as e:
        print(repr(text), '!!', e, '|', e.msg, e.pos, e.lineno, e.colno, e.doc == text)
    except ValueError as e:
        print(repr(text), '??', type(e).__name__, e)
for arg in (None, 1, [], object):
    try:
        json.loads(arg)
    except TypeError as e:
        print(e)
for data in (b'[1]', bytearray(b'{"a": "\xc3\xa9"}'), '[1]'.encode('utf-16'), '[2]'.encode('utf-32-le'), b'\xef\xbb\xbf[3]', b'\xff'):
    try:
        print(json.loads(data))
    except UnicodeDecodeError as e:
        print(e)
d = json.JSONDecoder()
print(d.raw_decode('[1] tail'), d.raw_decode('x "y" z', 2), d.decode('  5  '))
try:
    d.raw_decode('   ')
except json.JSONDecodeError as e:
    print(e)
print(json.JSONDecoder(strict=False).decode('"a\tb\nc"'))
import pickle
try:
    json.loads('[1,]')
except json.JSONDecodeError as e:
    copy = pickle.loads(pickle.dumps(e))
    print(copy, copy.doc, copy.pos, e.__reduce__()[1:])
print(json.JSONDecodeError('m', 'a\nb', 2).args, isinstance(json.JSONDecodeError('m', '', 0), ValueError))
