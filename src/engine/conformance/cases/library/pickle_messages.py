import pickle, io, sys
print(pickle.Pickler, pickle.Unpickler, pickle.PicklingError, pickle.PickleError.__mro__[1:], pickle.UnpicklingError.__module__)
class A:
    class B: pass
    def m(self): pass
def outer():
    class Local: pass
    def f(): pass
    return Local, f, lambda: 0
L, f, lam = outer()
top = lambda: 1
class Renamed: pass
R2 = Renamed
class Renamed: pass
for o in (L, L(), f, lam, top, R2, R2(), A.B, A.B(), A().m, len, [].append, type(None), type(...), A.__dict__, (x for x in []), sys, io.StringIO('x'), object(), print, {1: lam}, [top]):
    try:
        data = pickle.dumps(o)
        back = pickle.loads(data)
        print('ok', type(o).__name__, len(data))
    except Exception as e:
        print(type(e).__module__, type(e).__name__, str(e).split(' at 0x')[0], str(e).split('>')[-1])
for data in (b'', b'\x80', b'\x80\x04', b'\x80\x09.', b'x', b'\xff', b'.', b'K', b'K\x01', b'N', b'(.', b'N0.', b'0.', b'a.', b'Nt.', b'(K\x01t', b'X\x05\x00\x00\x00ab', b'cos\n', b'cos\nnope\n.', b'cnope_module\nx\n.', b'h\x05.', b'g5\n.', b'Px\n.', b'\x8c\x05ab', b'I12', b'I1x\n.', b"S'a\n.", b'Sa\n.', b'R.', b']]a.', b'(NNd.', b'(Nd.', b'\x95\x10\x00\x00\x00\x00\x00\x00\x00N.', b'V\\u12\n.', b'\x82\x01.', b'j\x01\x00\x00\x00.', b'NN\x85'):
    try:
        print(data, pickle.loads(data))
    except Exception as e:
        print(data, type(e).__name__, e)
for call in (lambda: pickle.loads('x'), lambda: pickle.loads(5), lambda: pickle.dumps(1, 99), lambda: pickle.dumps(), lambda: pickle.Pickler(5), lambda: pickle.Unpickler(5), lambda: pickle.Pickler(), lambda: pickle.dumps(1, protocol='x'), lambda: pickle.load(io.StringIO('x')), lambda: pickle.dump(1, io.StringIO())):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
deep = []
for _ in range(700):
    deep = [deep]
x = pickle.loads(pickle.dumps(deep))
n = 0
while x: x = x[0]; n += 1
print(n)
class Node:
    def __init__(self, next): self.next = next
node = None
for _ in range(400): node = Node(node)
print(len(pickle.dumps(node)) > 1000)
loop = None
class P(pickle.Pickler):
    def persistent_id(self, o): return 'pid' if isinstance(o, A) else None
    def reducer_override(self, o): return (str, ('over',)) if isinstance(o, complex) else NotImplemented
class U(pickle.Unpickler):
    def persistent_load(self, pid): return 'loaded ' + pid
    def find_class(self, m, n):
        if m == 'os': raise pickle.UnpicklingError(f'forbidden {m}.{n}')
        return super().find_class(m, n)
buf = io.BytesIO()
p = P(buf, 4); p.dump([A(), 1j, 'x']); p.dump('second')
buf.seek(0)
u = U(buf); print(u.load(), u.load())
try:
    U(io.BytesIO(b'cos\nsystem\n.')).load()
except pickle.UnpicklingError as e:
    print(e)
try:
    pickle.loads(buf.getvalue())
except pickle.UnpicklingError as e:
    print(e)
class Bad:
    def __reduce__(self): return 5
class Bad2:
    def __reduce__(self): return (1, 2)
class Bad3:
    def __reduce__(self): return (str,)
class Bad4:
    def __reduce__(self): return 'nope'
class Bad5:
    def __getstate__(self): raise RuntimeError('state')
class Bad6:
    def __reduce__(self): return (str, 'notatuple')
for b in (Bad(), Bad2(), Bad3(), Bad4(), Bad5(), Bad6()):
    try:
        pickle.dumps(b)
    except Exception as e:
        print(type(e).__name__, str(e).split(' at 0x')[0])
