# inspect.signature: parameters, binding, wrappers, partials, classes, builtins, errors.
import functools
import inspect


def f(a, b: int = 2, /, c="x", *args: str, d, e=None, **kw) -> bool: ...


class C:
    def __init__(self, x, *, y=1): ...
    def m(self, z=2): ...
    @classmethod
    def c(cls, q): ...
    @staticmethod
    def s(w): ...
    def __call__(self, v): ...


class New:
    def __new__(cls, a, b): ...


class Meta(type):
    def __call__(cls, meta_arg): ...


class M(metaclass=Meta): ...


class Empty: ...


def attempt(fn):
    try:
        return fn()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


@functools.wraps(f)
def wrapped(*a, **k): ...


for o in (f, C, C.m, C(1).m, C.c, C.s, C(1), New, M, Empty, wrapped, lambda *, k: 0, functools.partial(f, 1, d=3), functools.partial(C.m, z=3), len, print, sorted, int, str, dict, list.append, [].append, object, type, range, isinstance, "".join, dict.get, max, zip, Exception, ValueError):
    print(getattr(o, "__name__", type(o).__name__), attempt(lambda: inspect.signature(o)))
s = inspect.signature(f)
for p in s.parameters.values():
    print(p.name, p.kind.name, p.kind.description, p.default, p.annotation, repr(str(p)))
print(s.return_annotation, inspect.signature(f, follow_wrapped=False) == s, inspect.signature(wrapped) == s)
for args, kw in (((1,), {"d": 1}), ((1, 2, 3, 4, 5), {"d": 1, "z": 9}), ((), {"d": 1}), ((1,), {}), ((1,), {"a": 1, "d": 2}), ((1,), {"c": 5, "d": 1}), ((1, 2, 3), {"c": 4, "d": 1})):
    b = attempt(lambda: s.bind(*args, **kw))
    print(b if isinstance(b, str) else (b.arguments, b.args, b.kwargs), "|", attempt(lambda: s.bind_partial(*args, **kw).arguments))
b = s.bind(1, d=5)
b.apply_defaults()
print(b.arguments, b)
print(s.replace(parameters=[p for p in s.parameters.values() if p.name in "ab"], return_annotation=int))
P = inspect.Parameter
for bad in (lambda: inspect.Signature([P("a", P.KEYWORD_ONLY), P("b", P.POSITIONAL_ONLY)]), lambda: inspect.Signature([P("a", P.POSITIONAL_ONLY, default=1), P("b", P.POSITIONAL_ONLY)]), lambda: inspect.Signature([P("a", P.POSITIONAL_ONLY), P("a", P.KEYWORD_ONLY)]), lambda: P("1a", P.POSITIONAL_ONLY), lambda: P("class", P.KEYWORD_ONLY), lambda: P("a", 9), lambda: P("a", P.VAR_POSITIONAL, default=1), lambda: inspect.signature(5), lambda: inspect.signature("x")):
    print(attempt(bad))
print(inspect.getfullargspec(f), inspect.getfullargspec(C.m).args, attempt(lambda: inspect.getfullargspec(5)))
print(inspect.getcallargs(lambda a, b=2, *c, **d: 0, 1, 5, 6, z=1))


def g(x: "int", y: "list[str]" = None) -> "C": ...


print(inspect.signature(g), inspect.signature(g, eval_str=True), inspect.get_annotations(g, eval_str=True))
f.__signature__ = inspect.Signature([P("fake", P.POSITIONAL_OR_KEYWORD)])
print(inspect.signature(f), s.format(max_width=20))
