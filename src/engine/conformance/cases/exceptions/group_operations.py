# ExceptionGroup: construction, split and subgroup with all conditions, derive, except*, nesting, notes.
def show(g):
    if g is None:
        return None
    if isinstance(g, BaseExceptionGroup):
        return (type(g).__name__, g.message, [show(x) for x in g.exceptions])
    return repr(g)


def attempt(fn):
    try:
        return fn()
    except BaseException as e:
        return f"{type(e).__name__}: {e}"


g = ExceptionGroup("top", [ValueError(1), ExceptionGroup("mid", [TypeError("t"), ValueError(2), OSError(3)]), KeyError("k")])
g.add_note("noted")
print(repr(g), str(g), g.args, len(g.exceptions))
for cond in (ValueError, (TypeError, KeyError), LookupError, ExceptionGroup, BaseException, lambda e: isinstance(e, OSError), lambda e: e is g, RuntimeError):
    m, r = g.split(cond)
    print(show(m), "|", show(r), "|", show(g.subgroup(cond)))
    if m is not None:
        print("   ", m.__notes__, m.__traceback__, m.__cause__)
for bad in (5, "x", int, (int,), (ValueError, 5), None, []):
    print(attempt(lambda: g.split(bad)), "|", attempt(lambda: g.subgroup(bad)))
for args in ((), ("m",), ("m", []), ("m", [1]), (1, [ValueError()]), ("m", 5), ("m", ValueError()), ("m", [KeyboardInterrupt()]), ("m", (ValueError(),)), ("m", {ValueError(): 1}), ("m", [ValueError], 3), ("m", [ValueError])):
    print(attempt(lambda: show(ExceptionGroup(*args))), "|", attempt(lambda: show(BaseExceptionGroup(*args))))
print(type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [SystemExit()])).__name__)


class MyGroup(ExceptionGroup):
    def __new__(cls, message, excs, code=0):
        self = super().__new__(cls, message, excs)
        self.code = code
        return self

    def derive(self, excs):
        return MyGroup(self.message, excs, self.code + 1)


mg = MyGroup("mine", [ValueError(1), TypeError(2)], 7)
m, r = mg.split(ValueError)
print(type(m).__name__, m.code, r.code, mg.code)


class NoDerive(ExceptionGroup):
    pass


print(type(NoDerive("n", [ValueError(), KeyError()]).split(ValueError)[0]).__name__)


class BadDerive(ExceptionGroup):
    def derive(self, excs):
        return 5


print(attempt(lambda: BadDerive("n", [ValueError(), KeyError()]).split(ValueError)))
print(attempt(lambda: type("Bad", (ExceptionGroup,), {})("m", [KeyboardInterrupt()])))


def star(exc):
    out = []
    try:
        try:
            raise exc
        except* ValueError as e:
            out.append(("V", show(e)))
        except* (TypeError, KeyError) as e:
            out.append(("TK", show(e)))
            raise LookupError("new") from e
        else:
            out.append("else")
        finally:
            out.append("finally")
    except BaseException as e:
        out.append(("left", show(e)))
    return out


for exc in (g, ValueError("naked"), TypeError("naked"), OSError("other"), mg):
    print(star(exc))


def reraise():
    try:
        raise ExceptionGroup("r", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise
    except* TypeError as e:
        raise e


print(attempt(lambda: reraise()))
try:
    reraise()
except ExceptionGroup as e:
    print(show(e))
for src in ["try: pass\nexcept* A: break", "def f():\n try: pass\n except* A: return", "for x in y:\n try: pass\n except* A: continue", "try: pass\nexcept*: pass", "try: pass\nexcept* A: pass\nexcept B: pass"]:
    try:
        compile(src, "s", "exec")
    except SyntaxError as e:
        print(e.msg)


def bad_types(t):
    try:
        raise ValueError
    except* t:
        pass


for t in (ExceptionGroup, BaseExceptionGroup, 5, (ValueError, ExceptionGroup), int):
    print(attempt(lambda: bad_types(t)))
import pickle, copy

print(show(copy.copy(g)), show(pickle.loads(pickle.dumps(mg)) if False else copy.deepcopy(ExceptionGroup("c", [ValueError(1)]))))
