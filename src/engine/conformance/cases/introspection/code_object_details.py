# Code objects: counts, flags, names, positions, lines, replace, equality.
def plain(a, b=1, /, c=2, *args, d, e=3, **kw):
    "doc"
    x = a + b
    y = [i for i in range(x)]
    return lambda: (c, y)


async def co(): await co()
def gen(): yield 1
async def agen(): yield 1
class K:
    def m(self): return super().m
    x: int = 1


def closure(p):
    q = 1
    def inner(): return p, q
    return inner


import types
for f in (plain, co, gen, agen, K.m, closure, closure(1), lambda: None):
    c = f.__code__
    print(c.co_name, c.co_qualname, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_nlocals, c.co_stacksize, hex(c.co_flags), c.co_varnames, c.co_cellvars, c.co_freevars, c.co_names, c.co_firstlineno)
    print("  ", [k if not isinstance(k, types.CodeType) else k.co_name for k in c.co_consts], len(c.co_code), len(c.co_exceptiontable), list(c.co_lines())[:4])
    print("  ", list(c.co_positions())[:5])
c = plain.__code__
r = c.replace(co_name="renamed", co_firstlineno=100)
print(r.co_name, r.co_qualname, r.co_firstlineno, r == c, c == c.replace(), hash(c) == hash(c.replace()), list(r.co_lines())[:2])
import copy
print(copy.replace(c, co_name="z").co_name)
for kw in ({"co_argcount": -1}, {"co_code": "x"}, {"co_consts": [1]}, {"co_names": (1,)}, {"nope": 1}, {"co_flags": 0}, {"co_stacksize": -1}, {"co_firstlineno": "x"}):
    try:
        print(kw, c.replace(**kw).co_name)
    except Exception as e:
        print(kw, type(e).__name__, e)
src = "x = 1\nif x:\n    y = 2\nelse:\n    y = 3\nfor i in []: pass\n"
m = compile(src, "file.py", "exec")
print(m.co_name, m.co_filename, m.co_names, m.co_consts, m.co_flags, list(m.co_lines()))
e = compile("a + b", "<e>", "eval")
print(eval(e, {"a": 1, "b": 2}), e.co_consts, e.co_flags)
s = compile("1 + x", "<s>", "single")
exec(s, {"x": 4})
print(repr(plain.__code__)[:21], plain.__code__.co_filename == m.co_filename)
for args in (("x", "f", "bad"), ("x", "f"), (5, "f", "exec"), ("x", 5, "exec"), ("x\0", "f", "exec"), ("x", "f", "exec", 1 << 30), ("x =", "f", "exec"), (bytearray(b"1"), "f", "eval"), (memoryview(b"2"), "f", "eval")):
    try:
        print(compile(*args).co_name)
    except Exception as x:
        print(type(x).__name__, x)
print(compile("assert x\n'doc'", "f", "exec", optimize=1).co_names, compile("'''doc'''\nif __debug__: y", "f", "exec", optimize=2).co_names, compile("x", "f", "exec", dont_inherit=True).co_flags)
