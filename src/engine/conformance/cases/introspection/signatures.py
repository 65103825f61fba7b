import inspect
import functools
from typing import Optional


def f(a, b=1, /, c: int = 2, *args: str, d, e=None, **kw) -> bool: ...
sig = inspect.signature(f)
print(sig)
for p in sig.parameters.values():
    print(p.name, p.kind.description, p.default is p.empty, p.annotation if p.annotation is not p.empty else '-', '|', p)
print(sig.return_annotation, sig.replace(return_annotation=sig.empty), list(sig.parameters)[::-1])
b = sig.bind(1, 2, 3, 4, 5, d=6, z=7)
print(b, b.args, b.kwargs, b.arguments['args'], b.signature is sig)
b2 = sig.bind_partial(9)
b2.apply_defaults()
print(b2.arguments)
for args, kw in (((), {}), ((1,), {}), ((1,), {'d': 1, 'a': 2}), ((1,), {'b': 2, 'd': 0}), ((1, 2, 3), {'c': 1, 'd': 2})):
    try:
        print(sig.bind(*args, **kw))
    except TypeError as e:
        print(e)


class C:
    def __init__(self, x, *, y=0): ...
    def m(self, q): ...
    @classmethod
    def c(cls, w): ...
    @staticmethod
    def s(v='v'): ...
    def __call__(self, *stuff): ...
    @property
    def p(self): ...


class Meta(type):
    def __call__(cls, only): ...
class WithMeta(metaclass=Meta): ...
class WithNew:
    def __new__(cls, a, b): ...
for x in (C, C(1), C.m, C(1).m, C.c, C.s, WithMeta, WithNew, functools.partial(f, 1, d=3), functools.partial(f, c=5), len, lambda x, *y: 0, C.p.fget, object, Exception, int.from_bytes, str.split, dict.fromkeys, print, sorted, [].append):
    try:
        print(getattr(x, '__qualname__', type(x).__name__), inspect.signature(x))
    except (ValueError, TypeError) as e:
        print('!', str(e).split(' at 0x')[0])
for bad in (3, 'x', type):
    try:
        inspect.signature(bad)
    except (TypeError, ValueError) as e:
        print(e)
P = inspect.Parameter
s = inspect.Signature([P('a', P.POSITIONAL_ONLY), P('b', P.KEYWORD_ONLY, default=3, annotation=int)])
print(s, s == inspect.Signature([P('a', P.POSITIONAL_ONLY), P('b', P.KEYWORD_ONLY, default=3, annotation=int)]), hash(s) == hash(s), s.format(max_width=5))
for mk in (lambda: inspect.Signature([P('a', P.KEYWORD_ONLY), P('b', P.POSITIONAL_ONLY)]), lambda: inspect.Signature([P('a', P.POSITIONAL_ONLY)] * 2), lambda: P('1a', P.KEYWORD_ONLY), lambda: P('a', P.VAR_KEYWORD, default=1), lambda: P('if', P.KEYWORD_ONLY), lambda: P('a', 9)):
    try:
        mk()
    except (ValueError, TypeError) as e:
        print(e)
def g(x: 'int', y: Optional[str] = None) -> 'list[int]': ...
print(inspect.signature(g), inspect.signature(g, eval_str=True), inspect.get_annotations(g, eval_str=True))
print(inspect.getfullargspec(f))
print(inspect.getcallargs(lambda a, *b, c=3: 0, 1, 2), inspect.getdoc(len)[:20], inspect.cleandoc('  a\n    b\n    c'))
print(inspect.isfunction(f), inspect.ismethod(C(1).m), inspect.isbuiltin(len), inspect.isclass(C), inspect.isroutine(str.split), inspect.ismethoddescriptor(str.split), inspect.isdatadescriptor(C.p), inspect.isgenerator(x for x in ''), inspect.getmro(WithMeta))
print([n for n, _ in inspect.getmembers(C, inspect.isfunction)], inspect.getattr_static(C, 'p'), inspect.unwrap(functools.wraps(f)(lambda: 0)) is f) if False else print([n for n, _ in inspect.getmembers(C, inspect.isfunction)])
print(inspect.classify_class_attrs(C)[-1][:2], [a.kind for a in inspect.classify_class_attrs(C) if a.name in 'mcsp'])
