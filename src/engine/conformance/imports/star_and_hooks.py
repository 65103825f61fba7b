# ---- main.py
from plain import *
print(sorted(n for n in globals() if not n.startswith('__')))
from listed import *
print(_private, public, computed)
try:
    from wrong import *
except AttributeError as e: print(e)
try:
    from odd import *
except TypeError as e: print(e)
from pack import *
print(inner.value)
import dynamic
print(dynamic.anything, dir(dynamic)[:2])
try: dynamic.missing
except AttributeError as e: print(e)
from dynamic import something
print(something)
try: from dynamic import missing
except ImportError as e: print(e)
print(hasattr(dynamic, 'missing'), getattr(dynamic, 'missing', 0))
try:
    exec('def f():\n    from plain import *')
except SyntaxError as e: print(e.msg)
class C:
    from plain import visible
print(C.visible)
exec('from plain import *', d := {})
print(sorted(k for k in d if k != '__builtins__'))
# ---- plain.py
import sys
visible = 1
_hidden = 2
__dunder__ = 3
# ---- listed.py
__all__ = ('_private', 'public', 'computed')
_private = 1
public = 2
other = 3
def __getattr__(name):
    if name == 'computed': return 'computed on demand'
    raise AttributeError(name)
# ---- wrong.py
__all__ = ['there', 'not_there']
there = 1
# ---- odd.py
__all__ = ['a', 5]
a = 1
# ---- pack/__init__.py
__all__ = ['inner']
# ---- pack/inner.py
value = 'from a submodule'
# ---- dynamic.py
def __getattr__(name):
    if name == 'missing' or name.startswith('__'):
        raise AttributeError(f'no {name} here')
    return f'made {name}'
def __dir__():
    return ['zebra', 'apple']
