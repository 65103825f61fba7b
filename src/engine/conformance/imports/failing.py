# ---- main.py
import sys
for name in ['bad', 'worse', 'half.broken', 'half.fine', 'syntax']:
    try:
        __import__(name)
    except BaseException as e:
        print(name, type(e).__name__, e)
    print('  ', [n for n in ('bad', 'worse', 'good', 'half', 'half.broken', 'half.fine', 'syntax') if n in sys.modules])
import half
print(hasattr(half, 'broken'), hasattr(half, 'fine'))
import replaced
print(replaced, type(replaced).__name__)
sys.modules['nothing'] = None
try: import nothing
except ImportError as e: print(repr(e))
try: from nothing import x
except ImportError as e: print(repr(e))
sys.modules['text'] = 'a text'
import text
print(text)
try: from text import zz
except ImportError as e: print(repr(e))
from text import upper
print(upper())
try: import text.zz
except ImportError as e: print(repr(e))
try: import gone
except KeyError as e: print(repr(e))
# ---- bad.py
import good
1 / 0
# ---- good.py
# ---- worse.py
raise SystemExit('leaving')
# ---- half/__init__.py
# ---- half/broken.py
undefined
# ---- half/fine.py
# ---- syntax.py
def f(:
    pass
# ---- replaced.py
import sys
class Fake:
    def __repr__(self): return 'a fake'
sys.modules[__name__] = Fake()
# ---- gone.py
import sys
del sys.modules[__name__]
