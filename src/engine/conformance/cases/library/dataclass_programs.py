from dataclasses import dataclass, field, fields, asdict, astuple, replace, is_dataclass, make_dataclass, FrozenInstanceError, InitVar, KW_ONLY, MISSING
from typing import ClassVar, Any
import functools


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
    patch: int = 0
    label: str = field(default='', compare=False)

    @classmethod
    def parse(cls, s):
        num, _, label = s.partition('-')
        return cls(*map(int, num.split('.')), label=label)

    def __str__(self):
        return f'{self.major}.{self.minor}.{self.patch}' + (f'-{self.label}' if self.label else '')


vs = [Version.parse(s) for s in ('1.2.3', '1.10', '0.9.9-beta', '1.2.3-rc')]
print(*sorted(vs), vs[0] == vs[3], vs[0], repr(max(vs)))


@dataclass
class Inventory:
    items: list[str] = field(default_factory=list)
    limit: InitVar[int] = 3
    total: int = field(init=False, repr=False)
    count: ClassVar[int] = 0
    _: KW_ONLY
    name: str = 'inv'

    def __post_init__(self, limit):
        self.total = min(len(self.items), limit)
        type(self).count += 1


a, b = Inventory(), Inventory(['x'] * 5, 2, name='b')
print(a, b, b.total, Inventory.count, a.items is b.items, Inventory.limit)
print([(f.name, f.type, f.default is MISSING, f.kw_only) for f in fields(Inventory)])


@dataclass(frozen=True, slots=True)
class Pt:
    x: float
    y: float = 0.0

    def dist(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5


p = Pt(3, 4)
for act in (lambda: setattr(p, 'x', 1), lambda: delattr(p, 'y'), lambda: Pt(), lambda: Pt(1, 2, 3), lambda: replace(p, z=1), lambda: p.__dict__):
    try:
        act()
    except Exception as e:
        print(type(e).__name__, e)
print(p.dist(), hash(p) == hash(Pt(3, 4)), replace(p, y=0), Pt.__slots__, {p: 1}[Pt(3, 4)], Pt.__match_args__)


@dataclass
class Tree:
    value: Any
    kids: list['Tree'] = field(default_factory=list)
    meta: dict = field(default_factory=dict, metadata={'skip': True})


t = Tree(1, [Tree(2), Tree(Pt(1, 2), meta={'p': (Pt(0),)})])
print(asdict(t))
print(astuple(t), asdict(t, dict_factory=lambda kv: sorted(k for k, _ in kv)))
print(fields(Tree)[2].metadata, is_dataclass(t), is_dataclass(Tree), is_dataclass(3))
t.kids.append(t)
print(t)
t.kids.pop()


@dataclass
class Base:
    a: int
    b: int = 2

@dataclass
class Sub(Base):
    c: int = 3
    a: str = 'over'

print(Sub(), Sub(1) == Base(1), Sub.__eq__ is Base.__eq__, Sub.__init__.__annotations__, Sub.__hash__)
M = make_dataclass('M', ['x', ('y', int), ('z', int, field(default=5))], namespace={'s': lambda self: self.y + self.z}, frozen=True)
print(M(1, 2), M(1, 2).s(), M.__doc__, Pt.__doc__)
for src in ('x: int = 1\n    y: int', 'x: list = []', 'x: int = field(default=1, default_factory=int)'):
    try:
        exec(f'@dataclass\nclass Bad:\n    {src}')
    except (TypeError, ValueError) as e:
        print(e)
try:
    @dataclass
    class Fz(Pt): pass
except TypeError as e:
    print(e)
try:
    Version(1) < 3
except TypeError as e:
    print(e)
@dataclass(eq=False, repr=False, init=False)
class Bare: x: int = 1
print(Bare() == Bare(), 'Bare object' in repr(Bare()), Bare().x)
