# Builtins that a program replaces, breakpoint and its hooks, trees that are optimized, where relative imports start.
import ast, types, warnings, sys
# compile optimize
for kw in ({'optimize':1}, {'flags': getattr(ast,'PyCF_OPTIMIZED_AST')}, {'flags': ast.PyCF_ONLY_AST}, {'flags': ast.PyCF_ONLY_AST, 'optimize':2}):
    r = compile('1+2\nassert __debug__\ndef f():\n  "doc"\n  return (1,2,-3)', 'f', 'exec', **kw)
    print(type(r).__name__, ast.dump(r) if isinstance(r, ast.AST) else '')
print(ast.dump(ast.parse('1+2*3', optimize=1)), ast.dump(ast.parse('1+2*3', optimize=-1)))
try: 1/0
except ZeroDivisionError as e: print(dir(e.__traceback__))
class D(dict):
    def __getitem__(self, k):
        if k=='a': return 12
        return dict.__getitem__(self,k)
    def keys(self): return list('zyx')
d=D()
print(eval('a', {}, d), eval('dir()', {}, d), eval('locals()',{},d) is d)
def tell(f, *a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__, e)
tell(exec, 'print(1)', {'__builtins__': {}})
tell(exec, 'print(1)', {'__builtins__': 123})
tell(eval, 'sg', {'__builtins__': types.MappingProxyType({'sg': 1})})
tell(eval, 'sg', {'__builtins__': types.MappingProxyType({})})
tell(eval, 'len("abc")', {'__builtins__': types.MappingProxyType({'len': len})})
tell(exec, 'import foo.bar', {'__builtins__': types.MappingProxyType({})})
ns={'__builtins__': types.MappingProxyType({'__import__': lambda *a: a})}
tell(exec, 'import foo.bar', ns); print(ns['foo'][0], ns['foo'][3:])
tell(exec, 'class A: pass', {'__builtins__': {}})
tell(exec, 'class A: pass', {'__builtins__': types.MappingProxyType({})})
tell(exec, 'def f(): return q\nprint(f())', {'__builtins__': types.MappingProxyType({'q': 4, 'print': print})})
tell(exec, 'print(__debug__, True)\nassert 0', {'__builtins__': {'print':print}})
tell(lambda: type('A\0B', (), {}))
class A: pass
A.__firstlineno__ = 5
print('__firstlineno__' in A.__dict__); A.__module__='q'; print('__firstlineno__' in A.__dict__)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    tell(__import__, '', {'__package__': None, '__spec__': None, '__name__': '__main__'}, {}, ('foo',), 1)
    tell(__import__, 'x', {'__package__': 'a', '__spec__': types.SimpleNamespace(parent='b'), '__name__': '__main__'}, {}, ('foo',), 1)
    tell(__import__, 'x', {'__name__': '__main__'}, {}, ('foo',), 1)
    tell(__import__, 'x', {'__name__': 'nopkg.q'}, {}, ('foo',), 1)
    tell(__import__, 'x', {}, {}, ('foo',), 1)
    tell(__import__, 'x', {'__package__': 4}, {}, ('foo',), 1)
    print([(x.category.__name__, str(x.message)) for x in w])
old = sys.breakpointhook
del sys.breakpointhook
tell(breakpoint)
sys.breakpointhook = old
import os
for v in ('.', 'nosuch', 'nosuch.f', 'os.nosuch', '0'):
    os.environ['PYTHONBREAKPOINT'] = v
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter('always')
        breakpoint()
        print(v, [(x.category.__name__, str(x.message)) for x in w])
os.environ['PYTHONBREAKPOINT'] = 'builtins.print'
breakpoint('x', 1, sep='-')
os.environ['PYTHONBREAKPOINT'] = 'sys.exit'
tell(breakpoint, 3)
os.environ['PYTHONBREAKPOINT'] = 'len'
tell(breakpoint, 'abc')
os.environ['PYTHONBREAKPOINT'] = '0'
sys.breakpointhook = lambda *a, **k: ('hook', a, k)
print(breakpoint(1, b=2))
