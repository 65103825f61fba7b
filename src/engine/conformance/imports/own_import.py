# ---- main.py
import builtins
real = builtins.__import__
log = []
def mine(name, globals=None, locals=None, fromlist=(), level=0):
    if name != '_io': log.append((name, fromlist, level, type(globals).__name__, locals is None or type(locals).__name__))
    return real(name, globals, locals, fromlist, level)
builtins.__import__ = mine
import m
import pk.sub as s
from pk import sub, other
from pk.sub import y
def f():
    import m as inside
    return inside
f()
builtins.__import__ = real
for entry in log: print(entry)
builtins.__import__ = lambda *args: 'no module at all'
import whatever
print(whatever)
builtins.__import__ = real
del builtins.__import__
try: import m
except ImportError as e: print(e)
builtins.__import__ = real
exec('import q', {'__builtins__': {'__import__': lambda *a: print('own', a[0], a[3:])}})
for args in [(), (1,), ('',), ('m', 1), ('x', {}, None, (), -1), ('x', {}, None, (), 1), ('x', 1, None, (), 1), ('m', None, None, None, 'a')]:
    try: print(real(*args).__name__)
    except Exception as e: print(args, type(e).__name__, e)
print(real(name='m', level=0).__name__)
# ---- m.py
import pk
# ---- pk/__init__.py
other = 1
# ---- pk/sub.py
y = 2
