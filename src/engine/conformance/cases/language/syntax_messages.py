srcs = '''def f(:
x = (1,
print 'a'
if x
while True print(1)
for in x: pass
1 = x
f() = 1
x + 1 = 2
None = 1
a, 1 = x
del f()
del 1
x = = 1
return 1
yield 1
await x
break
continue
def f(): nonlocal x
global x; x = 1
def f(a, a): pass
def f(a=1, b): pass
def f(*): pass
def f(**a, b): pass
def f(*a, *b): pass
def f(a, /, b, /): pass
f(a=1, 2)
f(**a, *b)
f(a=1, a=2)
f(x for x in y, 1)
lambda x=1, y: 0
class A(: pass
import a.b as
from x import
from . import *
import *
from __future__ import nope
from __future__ import braces
x = "abc
x = \'\'\'abc
x = 'a' b'b'
"\\x"
"\\N{nope}"
b"é"
0777
1_
0b12
0o9
1__0
1abc
x = 5 if y
[x for x]
[x, y for x in z]
{**x for x in y}
{a: b, c}
{a: *b}
(*x)
print(*x for x in y)
x: int: str
with a as 1: pass
with open(x) as f, : pass
try: pass
try: pass\\nexcept: pass\\nexcept ValueError: pass
try: pass\\nexcept* A: pass\\nexcept B: pass
try: pass\\nexcept A, B: pass
match x:\\n  case a: pass\\n  case b: pass
match x:\\n  case a | b: pass
match x:\\n  case 1 + 1: pass
match x:\\n  case {**a, 'b': 1}: pass
match x:\\n  case A(b=1, 2): pass
match x:\\n  case [*a, *b]: pass
x ? y
x $ y
a b
a !b
if x = 1: pass
x == 1 = 2
(x := 1) = 2
x := 1
[y := 1, z := 2] = 3
async def f(): yield from x
async def f(): return 1; yield
def f(): async with x: pass
async x = 1
@
def f():\\nx = 1
  x = 1
if 1:\\n  x\\n y
if 1:\\n\\tx\\n        y
class A:
for x in y
else: pass
)
(]
{'a': 1
f(
x = [1, 2
elif x: pass
x++
not = 1
True = 1
__debug__ = 1
def __debug__(): pass
f(__debug__=1)
f(True=1)
x.None = 1
assert x, 'msg'
lambda: (yield)
def f(x): global x
def f(): x = 1; global x
def f(): print(x); global x
class A: nonlocal x
nonlocal x
[i := 0 for i in y]
[j for i in (j := x)]
class A: [x := 1 for y in z]
def f(): [x for x in [yield]]
a = b = c += 1
a += b = 1
*a = 1
*a, *b = c
f(*)
print(a, end=' ' b)
import a, b as c.d
from a import (b, c
raise x from
exec 'a'
print a
if True:\\n    pass\\n  else: pass'''.split('\n')
for s in srcs:
    s = s.replace('\\n', '\n').replace('\\t', '\t')
    try: compile(s, 'f.py', 'exec'); print('ok   ', repr(s))
    except SyntaxError as e: print(type(e).__name__, repr(s), '|', e.msg, '|', e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
