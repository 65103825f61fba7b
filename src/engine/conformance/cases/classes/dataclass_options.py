# dataclasses: every option, fields, inheritance, replace, errors.
from dataclasses import *
import dataclasses
from typing import ClassVar


@dataclass
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, repr=False, compare=False)
    K: ClassVar[int] = 9


@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = "z"


@dataclass(slots=True, kw_only=True)
class S:
    a: int
    b: int = 2


@dataclass
class Init:
    n: int
    scale: InitVar[int] = 2
    total: int = field(init=False)

    def __post_init__(self, scale):
        self.total = self.n * scale


@dataclass(eq=False, repr=False)
class Bare:
    v: int


@dataclass(unsafe_hash=True)
class H:
    v: int
    w: list = field(default_factory=list, hash=False)


@dataclass
class Child(P):
    z: int = 5
    _: KW_ONLY
    k: str = "k"


def attempt(fn):
    try:
        return fn()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


print(P(1), P(1, 2) == P(1, 2, ["q"]), P(1) == 1, attempt(P), attempt(lambda: P(1, 2, 3, 4)), attempt(lambda: hash(P(1))))
print(F(1) < F(2), sorted([F(2), F(1, "a")]), hash(F(1)) == hash(F(1)), attempt(lambda: setattr(F(1), "a", 2)), attempt(lambda: delattr(F(1), "a")), attempt(lambda: F(1) < 1))
print(S(a=1), attempt(lambda: S(1)), S.__slots__, attempt(lambda: setattr(S(a=1), "q", 1)))
print(Init(3), Init(3, 5).total, Init.scale, attempt(lambda: Init(1, 2, 3)))
print(Bare(1) == Bare(1), repr(Bare(1))[:20].split(" ")[0], hash(H(1)) == hash(H(1, [2])))
print(Child(1), Child(1, 2, [], 7, k="x"), [f.name for f in fields(Child)], Child.__match_args__)
print(asdict(Child(1, tags=[P(2)])), astuple(F(1)), replace(F(1), b="q"), attempt(lambda: replace(F(1), c=1)), attempt(lambda: replace(Init(1), total=5)))
print(is_dataclass(P), is_dataclass(P(1)), is_dataclass(5), attempt(lambda: fields(5)), attempt(lambda: asdict(P)))
print(make_dataclass("M", ["a", ("b", int), ("c", int, 3)], namespace={"s": lambda self: self.c})(1, 2).s())
for src in ["@dataclass\nclass X:\n a: int = 1\n b: int", "@dataclass\nclass X:\n a: list = []", "@dataclass\nclass X(F):\n pass", "@dataclass(frozen=True)\nclass X(P):\n pass", "@dataclass(order=True, eq=False)\nclass X: pass", "@dataclass(order=True)\nclass X:\n def __lt__(s, o): pass", "@dataclass\nclass X:\n a: int = field(default=1, default_factory=int)", "@dataclass\nclass X:\n a = field()", "@dataclass\nclass X:\n _: KW_ONLY\n __: KW_ONLY", "@dataclass(slots=True)\nclass X:\n __slots__ = ()\n a: int", "@dataclass(weakref_slot=True)\nclass X: pass", "@dataclass(frozen=True)\nclass X:\n def __setattr__(s, n, v): pass", "make_dataclass('X', ['1a'])", "make_dataclass('X', ['a', 'a'])", "make_dataclass('X', ['class'])", "@dataclass(unsafe_hash=True)\nclass X:\n def __hash__(s): pass", "@dataclass\nclass X:\n a: InitVar[int] = field(default_factory=int)"]:
    print(attempt(lambda: exec(src, globals(), {})))
match Child(1, z=3):
    case Child(x, y, z=z):
        print(x, y, z)
f = fields(P)[2]
print(f.name, f.repr, f.default is MISSING, f.default_factory, f.kw_only, f.metadata)
print(repr(fields(F)[0])[:60])
