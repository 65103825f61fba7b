x: int = 1
y: 'str'
z: list[int] | None = None
print(__annotations__)
class C:
    a: int
    b: str = 'b'
    _p: float
    __m: int = 3
    def f(self, x: int, *a: str, k: 'late' = 1, **kw: dict) -> bool: w: undefined_name_ok = 3; return w
print(C.__annotations__, C.f.__annotations__, C().f(1))
def g(a: print('evaluated') or int, /, b=1, *, c: 'x') -> None: pass
print(g.__annotations__)
g.__annotations__['new'] = 3; print(g.__annotations__)
g.__annotations__ = {}; print(g.__annotations__)
del g.__annotations__; print(g.__annotations__)
try: g.__annotations__ = 3
except TypeError as e: print(e)
class D(C): pass
print(D.__annotations__ if '__annotations__' in D.__dict__ else 'none own', 'own' if '__annotations__' in D.__dict__ else '')
print((lambda: 0).__annotations__)
o = type('o', (), {})()
o.attr: int = 5; print(o.attr)
lst = [0]; lst[0]: int = 9; print(lst)
(p): int = 3; print('p' in __annotations__)
try: exec('q: undefined')
except NameError as e: print(e)
ns = {}
exec('from __future__ import annotations\nx: undefined\ndef f(a: list[int], b: "s" = 1) -> {1: 2}: pass\nclass K:\n  v: Foo.Bar[1:2, ...]\n  w: lambda x: (x, *y)', ns)
print(ns['__annotations__'], ns['f'].__annotations__, ns['K'].__annotations__)
def loc():
    v: int
    try: v
    except UnboundLocalError as e: print(e)
loc()
for src in ['def f():\n x: int\n global x', 'x: int, y: int = 1', '(a, b): int', 'f(): int = 3', '[a]: int', 'x: int: int', 'def f(): return\nx: yield', 'class A:\n  x: (yield)', 'x: (y := 1)']:
    try: exec(compile(src, 's', 'exec'), {}); print('ok', repr(src))
    except (SyntaxError, NameError) as e: print(type(e).__name__, e)
class Meta(type):
    m: int = 1
class E(metaclass=Meta): e: str
print(E.__annotations__, Meta.__annotations__)
import typing
print(typing.get_type_hints(C), typing.get_type_hints(C.f) if 0 else '')
def wrapped(x: int) -> str: ...
print(typing.get_type_hints(wrapped))
