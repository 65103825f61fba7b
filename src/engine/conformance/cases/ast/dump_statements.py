# ast.dump of every statement.
import ast

SOURCES = """x = 1
x = y = z
x: int = 3
x: str
(x): int
a.b: int = 1
x += 1
del a, b[0], c.d
pass
break
return
return 1, *x
raise
raise E from c
assert a, "b"
global a, b
nonlocal c
import a.b as c, d
from .a import b as c
from .. import *
if a: b
elif c: d
else: e
while a: b
else: c
for a, b in c: d
async def f(): await a
async def f():
  async for i in a: pass
  async with b as c: pass
with a as b, c: d
try: a
except B as c: d
except (E, F): g
else: h
finally: i
try: a
except* B: c
def f(a, /, b: int = 1, *c, d, e=2, **g) -> int: "doc"
@d
class C(A, metaclass=M, **k): x = 1
type X[T: int, *Ts, **P] = list[T]
def g[T](x: T) -> T: ...
class G[T]: ...
match x:
  case 1: pass
lambda a, *b, c=1, **d: e"""
buffer = []
for line in SOURCES.split("\n"):
    if buffer and not (line.startswith(("  ", "else", "elif", "except", "finally", "class C", "class G"))) or (line == "class G[T]: ..."):
        src = "\n".join(buffer)
        try:
            print(ast.dump(ast.parse(src)))
        except SyntaxError as e:
            print("SyntaxError", e.msg, "|", src)
        buffer = []
    buffer.append(line)
print(ast.dump(ast.parse("\n".join(buffer))))
