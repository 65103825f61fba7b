# Natives of built-in types where the operands have special methods of their own, or change what is being worked on.
import codecs

def caught(act, *args):
    try:
        print(act(*args))
    except Exception as e:
        print(type(e).__name__, e, getattr(e, '__notes__', None))

class Text(str):
    def __float__(self): return float(str(self)) + 1
    def __bytes__(self): return b'of its own'
class Index:
    def __index__(self):
        data.clear()
        return 0
print(float(Text('8')), float('8'), bytes(Text('abc')), bytes(Text('\u20ac'), 'iso8859-15'))
caught(bytes, 'abc')
caught(bytes, Text('abc'), None)
caught(lambda: bytes('abc', errors='strict'))
caught(lambda: bytes(b'abc', 'ascii'))
caught(lambda: bytes(1, errors='strict'))
caught(bytearray, Text('abc'))
caught('{0[{1}]}'.format, 'abcdefg', 4)
caught('{0[{1}]}'.format, {'{1}': 'found'})
caught('{0{1}}'.format, 'abcdefg', 4)

data = bytearray(b'Now you see me...')
def put(i): data[i] = Index()
caught(put, 0)
print(data)
data = bytearray(range(10))
data[1:-1:2] = b''
print(data)
view = memoryview(data)
def cut(): data[1:-1:2] = b''
caught(cut)
def two(): data[::2] = b'ab'
caught(two)
del view
comma = bytearray(b',')
def clearing():
    comma.clear()
    yield b'A'
    yield b'B'
caught(comma.join, clearing())
caught(comma.join, iter([b'A', b'B']))
comma.clear()
print(comma)
def failing():
    yield b'A'
    raise KeyError
comma = bytearray(b',')
caught(comma.join, failing())
comma.clear()

caught(type, 'A\udcdcB', (), {})
caught(type, 'A', (), {'__doc__': 'x\udcdcy'})
print(repr(type('A', (), {'__doc__': 'x\0\xc4'}).__doc__))
from collections import OrderedDict
od = OrderedDict(a=1, b=2)
od.move_to_end('a')
print([n for n in type('C', (), od).__dict__ if len(n) == 1])

caught(codecs.encode, '\xe9', 'ascii')
caught('\xe9'.encode, 'cp437x')
caught('\u20ac'.encode, 'cp437')
caught(b'\x81'.decode, 'cp1252')
caught('\xe9'.encode, 'ascii')
caught(codecs.decode, b'abc', 'hex')
caught(codecs.encode, 'abc', 'rot13')
caught(codecs.decode, 5, 'hex_codec')
class Bad(codecs.Codec):
    pass
def search(name):
    if name == 'broken':
        return codecs.CodecInfo(encode, decode, name='broken')
def encode(*args): raise RuntimeError('a', 'b')
def decode(*args): return 1
codecs.register(search)
caught('abc'.encode, 'broken')
caught(b'abc'.decode, 'broken')
caught(codecs.escape_encode, 'abc')
caught(codecs.escape_encode, bytearray(b'abc'))
import warnings
with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter('always')
    print(codecs.escape_decode(rb'\d\n\400\z\8'))
print([str(w.message) for w in told])
