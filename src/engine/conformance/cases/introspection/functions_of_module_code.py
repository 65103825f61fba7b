# A function made of a module's or an expression's code: its names are the globals'.
import types, ast, asyncio
g = {'base': 10}
f = types.FunctionType(compile('total = base + 5\nitems = [total for _ in range(2)]\ndef inner(): return total', 'm', 'exec'), g)
print(f(), g['total'], g['items'], g['inner']())
e = types.FunctionType(compile('base * 2', 'm', 'eval'), g); print(e())
c = types.FunctionType(compile('class A:\n  x = base', 'm', 'exec'), g); c(); print(g['A'].x)
co = compile('import asyncio\nresult = await asyncio.sleep(0, "slept")\nasync with asyncio.Lock():\n  locked = True', 'm', 'exec', flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
h = types.FunctionType(co, g); asyncio.run(h()); print(g['result'], g['locked'])
asyncio.run(eval(co, g2 := {})); print(g2['result'])
print(exec('y=1') , f.__code__.co_flags, e.__code__.co_flags)
try: types.FunctionType(compile('missing', 'm', 'eval'), {})()
except NameError as err: print(err)
d = types.FunctionType(compile('del base', 'm', 'exec'), g); d(); print('base' in g)
import sys
s = types.FunctionType(compile('import sys\nfr = sys._getframe()\nsame = fr.f_locals is fr.f_globals', 'm', 'exec'), g); s(); print(g['same']); del g['fr']
def gen():
    yield 1
print(list(gen()))
