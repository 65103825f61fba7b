import copyreg
import io
import pickle


class Node:
    def __init__(self, name):
        self.name = name
        self.peer = self


n = Node('x')
n.list = [n]
m = pickle.loads(pickle.dumps(n))
print(m.peer is m, m.list[0] is m, m.name)
shared = [1]
a, b = pickle.loads(pickle.dumps((shared, shared)))
print(a is b)
r = []
r.append(r)
d = {}
d['d'] = d
t = ([],)
t[0].append(t)
print(pickle.loads(pickle.dumps(r))[0].__class__, pickle.loads(pickle.dumps(d))['d'].keys(), pickle.loads(pickle.dumps(t))[0][0].__class__)


class State:
    def __init__(self):
        self.a, self.secret = 1, 'x'

    def __getstate__(self):
        s = self.__dict__.copy()
        del s['secret']
        return s

    def __setstate__(self, s):
        self.__dict__.update(s)
        self.secret = 'restored'


print(vars(pickle.loads(pickle.dumps(State()))))


class Args:
    def __new__(cls, a, *, k=0):
        self = super().__new__(cls)
        self.made = (a, k)
        return self

    def __getnewargs_ex__(self):
        return (1,), {'k': 2}


for p in (2, 4):
    print(pickle.loads(pickle.dumps(Args(5), p)).made)


class Red:
    def __reduce__(self):
        return (list, ((1, 2),), None, iter([3]))


print(pickle.loads(pickle.dumps(Red())))


class Ref:
    pass


class Pk(pickle.Pickler):
    def persistent_id(self, obj):
        return 'the-ref' if isinstance(obj, Ref) else None


class Un(pickle.Unpickler):
    def persistent_load(self, pid):
        return f'<{pid}>'

    def find_class(self, module, name):
        if name == 'State':
            raise pickle.UnpicklingError('forbidden')
        return super().find_class(module, name)


f = io.BytesIO()
Pk(f).dump([Ref(), 1])
f.seek(0)
print(Un(f).load())
try:
    Un(io.BytesIO(pickle.dumps(State()))).load()
except pickle.UnpicklingError as e:
    print(e)


class C:
    def __init__(self, v):
        self.v = v


copyreg.pickle(C, lambda c: (C, (c.v * 2,)))
print(pickle.loads(pickle.dumps(C(4))).v)
f = io.BytesIO()
for x in (1, 'two', [3]):
    pickle.dump(x, f)
f.seek(0)
print([pickle.load(f) for _ in range(3)])
for bad in (b'', b'\x80\x04N'):
    try:
        print(pickle.loads(bad))
    except Exception as e:
        print(type(e).__name__)
