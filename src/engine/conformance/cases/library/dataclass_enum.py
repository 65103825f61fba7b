import types, abc, copyreg, keyword, token, string, contextlib, functools, enum, dataclasses, typing, warnings, ast, dis, opcode, inspect, traceback, tokenize, symtable, codeop, code, reprlib, pprint, textwrap, copy, pickle, unittest, doctest, timeit, io
@dataclasses.dataclass(order=True, frozen=True)
class P:
    x: int
    y: int = 2
    z: list = dataclasses.field(default_factory=list, compare=False, repr=False)
print(P(1), P(1) < P(2), dataclasses.asdict(P(1)), dataclasses.replace(P(1), y=5), hash(P(1)) == hash(P(1)), dataclasses.fields(P)[2].name, P.__match_args__)
try: P(1).x = 3
except dataclasses.FrozenInstanceError as e: print(e)
class Col(enum.Enum):
    RED = 1; GREEN = enum.auto(); CRIMSON = 1
    @property
    def low(self): return self.name.lower()
print(list(Col), Col.RED, repr(Col.GREEN), Col(2), Col['RED'], Col.CRIMSON is Col.RED, Col.RED.low, Col.__members__.keys())
class Perm(enum.Flag): R = 4; W = 2; X = 1
print(Perm.R | Perm.W, Perm(7), ~Perm.R, Perm.R in Perm(6), list(Perm(5)))
class I(enum.IntEnum): A = 1
print(I.A + 1, I.A, f'{I.A}', enum.StrEnum('S', 'a b').a)
