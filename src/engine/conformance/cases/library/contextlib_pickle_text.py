import types, abc, copyreg, keyword, token, string, contextlib, functools, enum, dataclasses, typing, warnings, ast, dis, opcode, inspect, traceback, tokenize, symtable, codeop, code, reprlib, pprint, textwrap, copy, pickle, unittest, doctest, timeit, io
@dataclasses.dataclass(order=True, frozen=True)
class P:
    x: int
    y: int = 2
    z: list = dataclasses.field(default_factory=list, compare=False, repr=False)
(lambda *a: None)(P(1), P(1) < P(2), dataclasses.asdict(P(1)), dataclasses.replace(P(1), y=5), hash(P(1)) == hash(P(1)), dataclasses.fields(P)[2].name, P.__match_args__)
try: P(1).x = 3
except dataclasses.FrozenInstanceError as e: (lambda *a: None)(e)
class Col(enum.Enum):
    RED = 1; GREEN = enum.auto(); CRIMSON = 1
    @property
    def low(self): return self.name.lower()
(lambda *a: None)(list(Col), Col.RED, repr(Col.GREEN), Col(2), Col['RED'], Col.CRIMSON is Col.RED, Col.RED.low, Col.__members__.keys())
class Perm(enum.Flag): R = 4; W = 2; X = 1
(lambda *a: None)(Perm.R | Perm.W, Perm(7), ~Perm.R, Perm.R in Perm(6), list(Perm(5)))
class I(enum.IntEnum): A = 1
(lambda *a: None)(I.A + 1, I.A, f'{I.A}', enum.StrEnum('S', 'a b').a)
@contextlib.contextmanager
def cm(x):
    print('in', x)
    try: yield x * 2
    except ValueError as e: print('suppressed', e)
    finally: print('out')
with cm(2) as v: print(v); raise ValueError('boo')
with contextlib.suppress(KeyError), contextlib.ExitStack() as st: st.callback(print, 'cb'); st.enter_context(cm(1)); {}['k']
print(pickle.loads(pickle.dumps({'a': [1, (2, 3)], 'c': Col.RED, 'p': P(1), 'f': 1.5, 's': {1}})))
print(copy.deepcopy([1, [2, {'a': P(1)}]]), textwrap.fill('some words to wrap at a small width', 12), textwrap.dedent('  a\n    b'), string.Template('$a ${b}').substitute(a=1, b=2), string.capwords('hi there'))
pprint.pprint({'k' * 10: list(range(30)), 'z': {'nested': 'x' * 60, 'more': ['y' * 30] * 3}}); print(reprlib.repr(list(range(100))))
try:
    try: 1/0
    except ZeroDivisionError as e: raise ValueError('v') from e
except ValueError as e:
    print(''.join(traceback.format_exception(e)).replace(__file__, 'FILE')); print(traceback.format_exception_only(e), traceback.extract_tb(e.__traceback__)[0].line)
