# ---- main.py
import a
try:
    import c
except ImportError as e:
    print(type(e).__name__, e)
    print(e.name, e.path, e.name_from, e.msg)
import sys
print('c' in sys.modules, 'd' in sys.modules, 'a' in sys.modules, 'b' in sys.modules)
import e
import pkg
from pkg import one
print(one.two.one is one)
# ---- a.py
import b
x = 1
print('a done', b.seen)
# ---- b.py
import a
try:
    a.x
except AttributeError as e:
    print(e)
try:
    from a import x
except ImportError as e:
    print(e)
seen = hasattr(a, 'x')
def late():
    return a.x
# ---- c.py
from d import value
other = 1
# ---- d.py
from c import other
value = 2
# ---- e.py
import f
print('e', f.get())
y = 5
# ---- f.py
import e
def get():
    return sorted(n for n in vars(e) if not n.startswith('__'))
# ---- pkg/__init__.py
from . import one
print('pkg', sorted(n for n in globals() if not n.startswith('__')))
# ---- pkg/one.py
from . import two
import pkg
try:
    pkg.one
except AttributeError as e:
    print(e)
# ---- pkg/two.py
from pkg import one
import pkg.one as again
print(again is one)
