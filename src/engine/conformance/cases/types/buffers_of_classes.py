# Buffers of classes written in Python: __buffer__ and __release_buffer__ (PEP 688), and pickle.PickleBuffer.
import array
import collections.abc
import inspect
import sys

def caught(act, *args):
    try:
        print(act(*args))
    except Exception as e:
        print(type(e).__name__, e)

class Lent:
    def __init__(self): self.data = bytearray(b'hello'); self.held = 0
    def __buffer__(self, flags):
        print('asked', inspect.BufferFlags(flags))
        self.held += 1
        return memoryview(self.data)
    def __release_buffer__(self, view):
        print('given back', type(view), bytes(view))
        self.held -= 1
lent = Lent()
print(isinstance(lent, collections.abc.Buffer), isinstance(b'', collections.abc.Buffer), isinstance('', collections.abc.Buffer))
view = memoryview(lent)
view[0] = ord('H')
print(type(view), lent.held)
part = view[1:3]
view.release()
print(lent.held, bytes(part))
del part
print(lent.held, lent.data)
print(bytes(lent), lent.held)
print(bytearray(lent), lent.held)
text = bytearray(b'x')
text.extend(lent)
print(text)
with memoryview(lent) as view:
    print(view.tolist(), lent.held)
print(lent.held)
lent.data.append(33)
class Only:
    def __buffer__(self, flags): return memoryview(b'only')
print(memoryview(Only()).tobytes(), bytes(Only()))
class Wrong:
    def __buffer__(self, flags): return 42
caught(memoryview, Wrong())
caught(bytes, Wrong())
class Fails:
    def __buffer__(self, flags): raise ZeroDivisionError('no')
caught(memoryview, Fails())
class Nothing:
    __buffer__ = None
caught(memoryview, Nothing())
caught(memoryview, 5)
caught(lambda: memoryview._from_flags(Only(), inspect.BufferFlags.WRITABLE))
caught(lambda: b'abc'.__buffer__(inspect.BufferFlags.WRITABLE))
caught(lambda: b'abc'.__buffer__('x'))
caught(lambda: b'abc'.__buffer__(1 << 40))
caught(lambda: b'abc'.__buffer__())
caught(lambda: bytearray().__release_buffer__(b''))
own = bytearray(b'abc')
view = own.__buffer__(0)
print(view.tobytes(), view.obj is own)
caught(bytearray().__release_buffer__, view)
own.__release_buffer__(view)
caught(view.tobytes)
for t in bytes, bytearray, memoryview, array.array, str, int:
    print(t.__name__, hasattr(t, '__buffer__'), hasattr(t, '__release_buffer__'), getattr(t, '__buffer__', None))

class Sub(bytearray):
    def __buffer__(self, flags):
        print('asked')
        return super().__buffer__(flags)
    def __release_buffer__(self, view):
        print('given back')
        super().__release_buffer__(view)
sub = Sub(b'sub')
with memoryview(sub) as view:
    print(view.tobytes())
    caught(sub.append, 1)
sub.append(33)
print(sub)
class Told(bytearray):
    def __release_buffer__(self, view):
        print('told')
        super().__release_buffer__(view)
told = Told(b'told')
with memoryview(told): pass
told.clear()
class Keeps:
    def __buffer__(self, flags): return memoryview(bytearray(b'kept'))
    def __release_buffer__(self, view): self.view = view
keeps = Keeps()
memoryview(keeps).release()
caught(lambda: keeps.view.tobytes())
class Complains:
    def __buffer__(self, flags): return memoryview(b'x')
    def __release_buffer__(self, view): raise ValueError('complains')
    def __repr__(self): return '<complains>'
sys.unraisablehook = lambda u: print('unraisable', u.exc_type.__name__, u.exc_value)
memoryview(Complains()).release()
class Number:
    def __bytes__(self): return b'\x01\x02'
print(int.from_bytes(Number()), int.from_bytes(Only(), 'little'), int.from_bytes([1, 2]))
caught(int.from_bytes, 5)
caught(int.from_bytes, 'a')

import pickle, weakref
from pickle import PickleBuffer
print(PickleBuffer, hasattr(PickleBuffer, '__release_buffer__'))
source = bytearray(b'abc')
buffer = PickleBuffer(source)
print(bytes(buffer), memoryview(buffer).obj is source, isinstance(buffer, collections.abc.Buffer))
raw = buffer.raw()
print(raw.tobytes(), raw.format, raw.readonly)
raw.release()
caught(pickle.dumps, buffer)
print(pickle.loads(pickle.dumps(buffer, 5)), pickle.loads(pickle.dumps(PickleBuffer(b'ro'), 5)))
kept = []
data = pickle.dumps([buffer, 1], 5, buffer_callback=kept.append)
print(len(kept), kept[0] is buffer, pickle.loads(data, buffers=kept)[0] is buffer)
caught(pickle.loads, data)
class Copied(bytearray):
    def __reduce_ex__(self, protocol):
        return (type(self)._back, (PickleBuffer(self),)) if protocol >= 5 else (type(self), (bytes(self),))
    @classmethod
    def _back(cls, o):
        with memoryview(o) as m:
            return m.obj if type(m.obj) is cls else cls(m.obj)
one = Copied(b'one')
kept = []
data = pickle.dumps(one, 5, buffer_callback=kept.append)
print(pickle.loads(data, buffers=kept) is one, pickle.loads(pickle.dumps(one, 5)), pickle.loads(pickle.dumps(one, 4)))
kept = None
print(weakref.ref(buffer)() is buffer)
buffer.release()
buffer.release()
caught(buffer.raw)
caught(memoryview, buffer)
source.append(1)
caught(PickleBuffer)
caught(PickleBuffer, 'text')
caught(PickleBuffer, b'', b'')
caught(lambda: PickleBuffer(memoryview(b'abcd')[::2]).raw())
