import pickle
import io
import datetime
import decimal
import fractions
import collections
import enum
import dataclasses
import re
import uuid


class Color(enum.Enum):
    RED = 1

class Perm(enum.Flag):
    R = 1
    W = 2

@dataclasses.dataclass
class Item:
    name: str
    tags: list = dataclasses.field(default_factory=list)

P = collections.namedtuple('P', 'x y')


class Custom:
    def __init__(self, a, *, b):
        self.a, self.b = a, b
    def __getnewargs_ex__(self):
        return (self.a,), {'b': self.b}
    def __new__(cls, a, *, b):
        self = super().__new__(cls)
        self.made = (a, b)
        return self
    def __eq__(self, o):
        return vars(self) == vars(o)


class MyErr(Exception):
    def __init__(self, code, msg='m'):
        super().__init__(code, msg)
        self.code = code


class D(dict):
    pass


d = D(k=1)
d.attr = 'x'
values = [None, True, 10**30, -1, 1.5, 2 - 3j, 'é', b'ab', bytearray(b'q'), (1, (2,)), [1, [2]], {'a': {1}}, frozenset({1}),
          Color.RED, Perm.R | Perm.W, Item('i', ['t']), P(1, 2), datetime.datetime(2024, 2, 29, 1, 2, 3, 4, tzinfo=datetime.timezone.utc),
          datetime.timedelta(1, 2, 3), decimal.Decimal('1.10'), fractions.Fraction(1, 3), collections.OrderedDict(b=1, a=2),
          collections.Counter('aab'), collections.deque([1], 3), collections.defaultdict(int, {1: 2}), re.compile('a+', re.I),
          uuid.UUID(int=5), range(1, 9, 2), slice(1, None), ..., NotImplemented, int, len, Custom(1, b=2), d, complex, collections.ChainMap({1: 2})]
for v in values:
    oks = [pickle.loads(pickle.dumps(v, p)) == v for p in range(2 if isinstance(v, Custom) else 0, 6)]
    print(type(v).__name__, all(oks), type(pickle.loads(pickle.dumps(v))) is type(v))
e = pickle.loads(pickle.dumps(MyErr(5)))
print(repr(e), e.code, e.args, pickle.loads(pickle.dumps(d)).attr)
print(pickle.dumps([1, 'a'], 0), pickle.dumps((1, 2), 2), pickle.dumps({'k': None}, 4))
shared = [1]
a, b = pickle.loads(pickle.dumps((shared, shared)))
loop = []
loop.append(loop)
l = pickle.loads(pickle.dumps(loop))
print(a is b, l[0] is l)
buf = io.BytesIO()
p = pickle.Pickler(buf)
p.dump(1)
p.dump('two')
buf.seek(0)
u = pickle.Unpickler(buf)
print(u.load(), u.load())
try:
    u.load()
except EOFError as e:
    print('EOF')


class Persist(pickle.Pickler):
    def persistent_id(self, o):
        return ('item', o.name) if isinstance(o, Item) else None

class Unpersist(pickle.Unpickler):
    def persistent_load(self, pid):
        return f'<{pid}>'
    def find_class(self, module, name):
        if name == 'P':
            raise pickle.UnpicklingError(f'forbidden {name}')
        return super().find_class(module, name)


buf = io.BytesIO()
Persist(buf).dump([Item('z'), 3])
print(Unpersist(io.BytesIO(buf.getvalue())).load())
for f in (lambda: pickle.dumps((i for i in [])), lambda: Unpersist(io.BytesIO(pickle.dumps(P(1, 2)))).load(), lambda: pickle.dumps(1, 9)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, str(e).split(' at 0x')[0])
