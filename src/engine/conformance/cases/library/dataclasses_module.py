from dataclasses import FrozenInstanceError, KW_ONLY, InitVar, asdict, astuple, dataclass, field, fields, is_dataclass, make_dataclass, replace
from typing import ClassVar


@dataclass
class Item:
    name: str
    price: float = 1.0
    tags: list = field(default_factory=list)
    count: ClassVar[int] = 0

    def total(self):
        return self.price * 2


a, b = Item('x'), Item('x', 1.0, [])
print(a, a == b, a.tags is b.tags, a.total(), fields(Item)[0].name, [f.type for f in fields(a)], is_dataclass(Item))
print(asdict(Item('y', 2, [1])), astuple(Item('z')), replace(a, price=9), Item.__match_args__)


@dataclass(order=True, frozen=True)
class P:
    x: int
    y: int = 0


print(P(1) < P(2), sorted([P(3), P(1, 5), P(1)]), hash(P(1)) == hash(P(1)), {P(1): 'k'}[P(1, 0)])
try:
    P(1).x = 5
except FrozenInstanceError as e:
    print(e)


@dataclass
class Post:
    a: int
    b: InitVar[int]
    c: int = field(init=False, repr=False)
    _: KW_ONLY
    d: int = 4

    def __post_init__(self, b):
        self.c = self.a + b


p = Post(1, 2, d=9)
print(p, p.c)


@dataclass(slots=True, kw_only=True)
class S:
    q: int


print(S(q=1), S.__slots__)


@dataclass
class Child(Item):
    extra: int = 5


print(Child('c', extra=1))
C = make_dataclass('C', [('x', int), ('y', int, field(default=5))], namespace={'sum': lambda self: self.x + self.y})
print(C(1), C(1).sum())
for bad in (lambda: Item(), lambda: Item('a', 1, [], 5), lambda: make_dataclass('B', [('x', int, 1), ('y', int)]), lambda: make_dataclass('B', [('x', list, [])]), lambda: S(1), lambda: asdict(5), lambda: replace(p, c=1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
match P(1, 2):
    case P(x, y=2):
        print('match', x)
