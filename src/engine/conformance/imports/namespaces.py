# ---- main.py
import sys
import ns
print(ns, ns.__path__, getattr(ns, '__file__', 'none'), ns.__spec__.origin, type(ns.__loader__).__name__)
import ns.one, ns.inner.two
print(ns.one.x, ns.inner.two.y, ns.inner)
from ns import one
print(one is ns.one)
sys.path.append('more')
import ns.extra
print(ns.extra.z, list(ns.__path__), len(ns.__path__))
try: import ns.none
except ImportError as e: print(e)
try: from ns import none
except ImportError as e: print(e)
import regular
print(regular.kind)
# ---- ns/one.py
x = 1
# ---- ns/inner/two.py
from ..one import x
y = x + 1
# ---- more/ns/extra.py
z = 3
# ---- regular/__init__.py
kind = 'a package wins over a folder of the same name'
# ---- more/regular/other.py
