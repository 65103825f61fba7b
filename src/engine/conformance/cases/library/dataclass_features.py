from dataclasses import *
import dataclasses, typing
@dataclass
class P:
    x: int
    y: float = 2.0
    tags: list = field(default_factory=list, compare=False)
    _hidden: str = field(default='h', repr=False)
    cls: typing.ClassVar[int] = 5
    init: InitVar[int] = 0
    def __post_init__(self, init): self.total = self.x + init
print(P(1), P(1, 3, ['t'], init=5).total, P(1) == P(1, tags=[9]), P(1) != P(2), P.__match_args__, [f.name for f in fields(P)], P.__doc__)
for call in (lambda: P(), lambda: P(1, 2, 3, 4, 5, 6), lambda: P(z=1), lambda: P(1) < P(2), lambda: hash(P(1)), lambda: fields(5), lambda: asdict(5), lambda: replace(P(1), cls=1), lambda: replace(P(1), init=3).total, lambda: P(1).init):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
@dataclass(order=True, frozen=True, slots=True)
class F:
    a: int
    b: str = 'b'
f = F(1)
print(f, f < F(2), sorted([F(2), F(1)]), hash(f) == hash(F(1)), F.__slots__, {f: 1}[F(1)])
for call in (lambda: setattr(f, 'a', 2), lambda: delattr(f, 'a'), lambda: setattr(f, 'zz', 1), lambda: f < 5, lambda: f.__dict__):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
@dataclass(kw_only=True)
class K:
    a: int
    b: int = 1
@dataclass
class M:
    a: int
    _: KW_ONLY
    b: int = 0
    c: int
print(K(a=1), M(1, c=3), replace(M(1, c=3), c=9))
for call in (lambda: K(1), lambda: M(1, 2, 3)):
    try:
        call()
    except TypeError as e:
        print(e)
bads = '''@dataclass
class B:
    a: int = 1
    b: int
@dataclass
class B:
    a: list = []
@dataclass(order=True)
class B:
    a: int
    def __lt__(self, o): pass
@dataclass
class B:
    a: int = field(default=1, default_factory=int)
@dataclass(eq=False, order=True)
class B:
    a: int
@dataclass
class B(F):
    c: int = 0
@dataclass(frozen=True)
class B(P):
    pass
@dataclass
class B:
    a: typing.ClassVar[int] = field(default_factory=int)
@dataclass
class B:
    a: InitVar[list] = field(default_factory=list)
@dataclass(slots=True)
class B:
    __slots__ = ()
    a: int = 1
@dataclass(weakref_slot=True)
class B:
    pass'''.split('@dataclass')[1:]
for b in bads:
    try:
        exec('@dataclass' + b)
        print('fine')
    except Exception as e:
        print(type(e).__name__, e)
@dataclass
class Tree:
    value: int
    kids: list['Tree'] = field(default_factory=list)
t = Tree(1, [Tree(2), Tree(3, [Tree(4)])])
print(t, asdict(t), astuple(t), asdict(t, dict_factory=lambda p: tuple(p)))
t.kids.append(t); print(t)
C = make_dataclass('C', ['x', ('y', int), ('z', int, field(default=3))], namespace={'double': lambda s: s.x * 2}, frozen=True)
print(C(1, 2), C(1, 2).double(), is_dataclass(C), is_dataclass(C(1, 2)), is_dataclass(5), C.__annotations__)
for args in (('1bad', []), ('D', ['x', 'x']), ('D', ['for']), ('D', [('a', int, 1), 'b'])):
    try:
        make_dataclass(*args)
    except Exception as e:
        print(type(e).__name__, e)
@dataclass
class Base: a: int = 1; b: int = 2
@dataclass
class Child(Base): b: int = 20; c: int = 3
print(Child(), [f.name for f in fields(Child)], Child(5, c=6), Child() == Base(1, 20))
match P(1, 2): 
    case P(x=1, y=y): print('y', y)
print(repr(fields(P)[0])[:50], field(metadata={'k': 1}).metadata, dataclasses.field().default is MISSING)
@dataclass(repr=False, eq=False)
class Bare: v: int
print(Bare(1) == Bare(1), '__repr__' in Bare.__dict__, Bare.__hash__ is object.__hash__)
@dataclass(unsafe_hash=True)
class U: v: int = field(hash=False); w: int = 0
print(hash(U(1)) == hash(U(2)), U(1) == U(2))
