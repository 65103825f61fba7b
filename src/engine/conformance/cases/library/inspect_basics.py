import types, abc, copyreg, keyword, token, string, contextlib, functools, enum, dataclasses, typing, warnings, ast, dis, opcode, inspect, traceback, tokenize, symtable, codeop, code, reprlib, pprint, textwrap, copy, pickle, unittest, doctest, timeit, io
def func(a, b: int = 3, /, *args: str, c, d=4, **kw) -> bool: "docs"
sig = inspect.signature(func); print(sig, list(sig.parameters), sig.return_annotation, sig.bind(1, c=2).arguments)
for f in [len, int.from_bytes, str.split, print, sorted, dict.get, list.append, max if False else abs, isinstance, getattr if False else hash]:
    try: print(f.__name__, inspect.signature(f))
    except ValueError as e: print(e)
class K:
    def __init__(self, x, *, y=1): pass
    @classmethod
    def cm(cls, a): pass
    @staticmethod
    def sm(a): pass
    @functools.cached_property
    def cp(self): return 5
    @functools.singledispatchmethod
    def sd(self, a): return 'base'
    @sd.register
    def _(self, a: int): return 'int'
print(inspect.signature(K), inspect.signature(K.cm), inspect.signature(K.sm), inspect.signature(K(1).sd), K(1).cp, K(1).sd(3), K(1).sd('x'))
print(inspect.isfunction(func), inspect.ismethod(K(1).cm), inspect.isclass(K), inspect.isgenerator((i for i in [])), inspect.iscoroutinefunction(func), inspect.getdoc(func), inspect.getmodule(K).__name__)
