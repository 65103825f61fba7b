# The traceback module: formatting, extracting, walking, TracebackException and its options.
import traceback
import sys


def inner(x):
    return 1 / x


def outer(x):
    try:
        return inner(x)
    except ZeroDivisionError as e:
        raise ValueError("bad x") from e


def get(fn, *a):
    try:
        fn(*a)
    except Exception as e:
        return e


e = get(outer, 0)
print("".join(traceback.format_exception(e)))
print("".join(traceback.format_exception(e, chain=False)))
print("".join(traceback.format_exception(e, limit=1)))
print("".join(traceback.format_exception(e, limit=-1)))
print(traceback.format_exception_only(e), traceback.format_exception_only(KeyError("k")))
tb = traceback.extract_tb(e.__traceback__)
print([(f.name, f.lineno, f.line, f.colno, f.end_colno, f.end_lineno) for f in tb], len(tb), tb[0] == tuple(tb[0]))
print("".join(traceback.format_list([("f.py", 3, "fn", "a + b"), ("g.py", None, "g", None)])))
te = traceback.TracebackException.from_exception(e, capture_locals=True)
print("".join(te.format()).count("x = 0"))
print(te.exc_type_str, te.__cause__.exc_type_str, te.__context__ is te.__cause__, te.__suppress_context__, str(te), te == traceback.TracebackException.from_exception(e, capture_locals=True))
print([f.f_code.co_name for f, _ in traceback.walk_tb(e.__traceback__)])


def stack():
    s = traceback.extract_stack()
    return [f.name for f in s], traceback.format_stack(limit=1)[0].splitlines()[0][-12:]


print(stack())


def recurse(n):
    if n:
        recurse(n - 1)
    else:
        raise RecursionError("deep")


lines = "".join(traceback.format_exception(get(recurse, 10))).splitlines()
print(len(lines), [l for l in lines if "repeated" in l])
g = ExceptionGroup("eg", [ValueError("v"), ExceptionGroup("nested", [TypeError("t"), e])])
g.add_note("a note\non two lines")
print("".join(traceback.format_exception(g)))
print("".join(traceback.TracebackException.from_exception(ExceptionGroup("many", [ValueError(i) for i in range(20)]), max_group_width=3).format()))
print("".join(traceback.TracebackException.from_exception(g, max_group_depth=1).format()))
n = ValueError("noted")
n.add_note("one")
n.__notes__.append(5)
print("".join(traceback.format_exception_only(n)))
n.__notes__ = "not a list"
print("".join(traceback.format_exception_only(n)))


class Unprintable(Exception):
    def __str__(self):
        raise KeyError


class InModule(Exception):
    __module__ = "pkg.mod"


print(traceback.format_exception_only(Unprintable()), traceback.format_exception_only(InModule("x")), traceback.format_exception_only(InModule()))
try:
    compile("x = (\n  1 +", "some.py", "exec")
except SyntaxError as s:
    print("".join(traceback.format_exception_only(s)))
try:
    sys.no_such_thing
except AttributeError as a:
    print(traceback.format_exception_only(a))
traceback.print_exception(e, file=sys.stdout, limit=0)
try:
    raise KeyError("now")
except KeyError:
    print(traceback.format_exc(limit=1).splitlines()[-1])
    traceback.print_exc(file=sys.stdout)
for bad in (lambda: traceback.format_exception(5),):
    try:
        print(bad())
    except TypeError as t:
        print(t)
