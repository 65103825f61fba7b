import _ast
from _ast import *
t = compile('x = 1 + y\ndef f(a, *b, c=2, **d) -> int:\n    return [i for i in a if i]\n', 'f', 'exec', 0x400)
def dump(n):
    if isinstance(n, AST):
        return f"{type(n).__name__}({', '.join(f'{k}={dump(getattr(n,k))}' for k in n._fields)})"
    if isinstance(n, list): return '[' + ', '.join(map(dump, n)) + ']'
    return repr(n)
print(dump(t))
print(Name._fields, Name._attributes, Name.__match_args__, Name.__doc__, expr.__doc__[:60], Name._field_types, FunctionDef._field_types)
n = Name('x', Load()); print(n.id, n.ctx, n.__dict__.keys()) if 0 else print(n.id)
try: Name('a', Load(), 3)
except TypeError as e: print(e)
try: Name('a', id='b')
except TypeError as e: print(e)
ns = {}
