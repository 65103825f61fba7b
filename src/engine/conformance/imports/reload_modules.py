# ---- main.py
import importlib, sys
import counter, pack.inner
print(counter.count, counter.extra)
counter.count = 50
counter.added = 'kept'
again = importlib.reload(counter)
print(again is counter, counter.count, counter.added, counter.extra)
with open('counter.py', 'w') as f: f.write('count = 99\nextra = "rewritten"\nmore = True\n')
importlib.reload(counter)
print(counter.count, counter.extra, counter.more, counter.added)
with open('counter.py', 'w') as f: f.write('count = 1/0\n')
try: importlib.reload(counter)
except ZeroDivisionError as e: print(e, counter.count, 'counter' in sys.modules)
with open('counter.py', 'w') as f: f.write('def f(:\n')
try: importlib.reload(counter)
except SyntaxError as e: print(e.msg, e.lineno)
print(importlib.reload(pack.inner).x, pack.inner.x)
for bad in ['counter', 5]:
    try: importlib.reload(bad)
    except TypeError as e: print(e)
del sys.modules['counter']
try: importlib.reload(counter)
except ImportError as e: print(e, e.name)
with open('fresh.py', 'w') as f: f.write('import counter2\nvalue = "fresh"\n')
with open('counter2.py', 'w') as f: f.write('x = 2\n')
importlib.invalidate_caches()
import fresh
print(fresh.value, fresh.counter2.x)
import sys as s2
print(importlib.reload(s2) is sys)
# ---- counter.py
try: count += 1
except NameError: count = 1
extra = 'first'
# ---- pack/__init__.py
# ---- pack/inner.py
x = 'inner'
