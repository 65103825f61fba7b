import ast

SNIPPETS = '''
a = b = c, *d = 1, 2
x: int
(x): str = 'a' "b"
a.b[c:d, ::2, ...] += -~not_x ** -2
a if b else c if d else e
(a, b) = (yield)
lambda x, /, y=1, *a, k, **kw: (x, y)
[x for y in z if a if b for x in y]
{**a, 'b': 1, **{c: d for c, d in e}}
{1, *a}; (); (1,); []; {}
f'{a!r:{b}}{{}} {c=} {d:%Y-%m}'
not a and (b or c) and not (d and e)
(a := 5) + (b := 6)
print(*a, **b, c=1, *d)
a < b == c is not d not in e
-(-a); +a ** b; (-a) ** b; a ** -b; (a ** b) ** c; a - (b - c); (a - b) - c
a @ b // c % d << e & f ^ g | h
(a, b)[0]; "x".y; 1 .real; 1.5.real; (1).x; a.b.c(d)(e)[f]
global q, r
del a, b[0], c.d
assert a, 'b'
raise X from Y
import a.b as c, d
from . import x
from ..a.b import (c as d, e)
async def f(): return [x async for x in y if await z]
while a: break
else: continue
for x, in y: pass
else: pass
if a: b
elif c: d
else: e
with a as b, c as (d, e): pass
with (yield): pass
class A[T: int](B, metaclass=C, **kw): x = 1
@dec(1)
@a.b
def f[T, *Ts, **P](a: int, b: str = 'x', *args: *Ts, k: 'fwd' = None, **kw) -> None: """doc"""
type X[T] = list[T]
try: a
except (B, C) as e: d
except: f
else: g
finally: h
try: a
except* B: pass
match x:
    case 1 | -2 | 'a' | None | a.b: pass
    case [a, *_, (b, c)] if d: pass
    case {'k': v, **rest}: pass
    case C(1, x=y) as z: pass
    case _: pass
b'\\x00\\'"'; 'it\\'s "q"'; """tri\nple"""; '\\u2028é\\t'
1e400; -1e400; 1j; 1_000; 0xff; 1e-7
x = yield from y
lambda: (yield)
(await_ for await_ in x)
f(x for x in y); f((x for x in y), 1)
a[b, c]; a[*b]; a[(b := 1)]; a[b:c:d][:][::e]
'''
blocks = []
for line in SNIPPETS.strip('\n').split('\n'):
    if line.startswith(('    ', 'else', 'elif', 'except', 'finally')) or (blocks and blocks[-1].endswith('@a.b')) or (blocks and blocks[-1].startswith('@dec') and '\n' not in blocks[-1]):
        blocks[-1] += '\n' + line
    elif blocks and blocks[-1].count('"""') == 1:
        blocks[-1] += '\n' + line
    else:
        blocks.append(line)
for b in blocks:
    try:
        t = ast.parse(b)
    except SyntaxError as e:
        print('SyntaxError', e.msg, repr(b))
        continue
    u = ast.unparse(t)
    again = ast.dump(ast.parse(u)) == ast.dump(t)
    print(u, '' if again else '   <-- differs')
    print(len(ast.dump(t, include_attributes=True)))
