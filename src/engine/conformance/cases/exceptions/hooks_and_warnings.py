# sys.excepthook, unraisablehook, displayhook called by hand; warnings filters, formats, errors.
import sys
import warnings
import io

sys.stderr = sys.stdout
try:
    raise ValueError("shown")
except ValueError as e:
    sys.excepthook(type(e), e, e.__traceback__)
    sys.__excepthook__(type(e), e, None)
sys.excepthook(ValueError, "not an exception", None)
for v in (None, 5, "text", [1]):
    sys.displayhook(v)
import builtins

print(builtins._)


class Dies:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        raise RuntimeError(f"del {self.n}")


caught = []
sys.unraisablehook = lambda a: caught.append((a.exc_type.__name__, str(a.exc_value), a.err_msg, a.object.__qualname__))
Dies(1)
print(caught)


def failing_hook(a):
    raise KeyError("hook")


sys.unraisablehook = sys.__unraisablehook__


class Custom(UserWarning):
    pass


def warn_it(text="msg", cat=UserWarning, level=1):
    warnings.warn(text, cat, stacklevel=level)


for action in ("default", "always", "ignore", "module", "once", "error"):
    with warnings.catch_warnings(record=True) as w:
        warnings.resetwarnings()
        warnings.simplefilter(action)
        try:
            for _ in range(2):
                warn_it()
                warn_it("other", Custom)
        except Warning as e:
            print("raised", repr(e))
        print(action, [(str(x.message), x.category.__name__, x.lineno) for x in w])
with warnings.catch_warnings(record=True) as w:
    warnings.resetwarnings()
    warnings.filterwarnings("ignore", message="sk.p", category=UserWarning)
    warnings.filterwarnings("error", category=Custom, module="nowhere")
    warnings.filterwarnings("always", category=Custom, append=True)
    warn_it("skip this")
    warn_it("SKIP this")
    warn_it("keep", Custom)
    warn_it("deep", level=2)
    warn_it("too deep", level=50)
    warnings.warn(Custom("instance"))
    warnings.warn_explicit("explicit", UserWarning, "file.py", 7)
    print([(str(x.message), x.category.__name__, x.lineno) for x in w])
    print(str(w[-1])[:60])
for bad in (lambda: warnings.warn("x", int), lambda: warnings.warn("x", "y"), lambda: warnings.simplefilter("nope"), lambda: warnings.filterwarnings("ignore", message=5), lambda: warnings.warn(), lambda: warnings.filterwarnings("ignore", category=5), lambda: warnings.simplefilter("ignore", lineno=-1)):
    try:
        bad()
    except (TypeError, ValueError, AssertionError) as e:
        print(type(e).__name__, e)
print(warnings.formatwarning("m", UserWarning, "f.py", 3, "source line"), end="")


@warnings.deprecated("use new()")
def old():
    return 1


@warnings.deprecated("class gone", category=FutureWarning)
class Old:
    pass


with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    print(old(), type(Old()).__name__, old.__deprecated__)
    print([(x.category.__name__, str(x.message)) for x in w])
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    for src in ("x is 1", "'a' is 'b'", "(1)(2)", "[1][2, 3]", "'\\d'", "assert (1, 'x')", "1if 2else 3", "() is ()", "b'\\q'", "'\\400'", "5 .real is None", "{}[1]()", "f'{1}'(2)", "None.x", "0x1for x in y"):
        try:
            compile(src, "<w>", "exec")
        except SyntaxError as e:
            print(src, e.msg)
    print("\n".join(f"{x.category.__name__} {x.message} {x.lineno}" for x in w))
