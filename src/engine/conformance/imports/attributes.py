# ---- main.py
import sys, m, pk, pk.sub
def shown(module):
    for key, value in list(vars(module).items()):
        if key in ('__loader__', '__builtins__'):
            value = type(value).__name__
        elif key == '__spec__':
            value = None if value is None else (value.name, value.origin, value.parent, value.has_location, value.cached, value.submodule_search_locations)
        print(' ', key, '=', value)
for module in (m, pk, pk.sub):
    print(module.__name__)
    shown(module)
print([k for k in globals() if k.startswith('__')])
print(__name__, __package__, __spec__, __doc__, __file__, __cached__, __annotations__, __builtins__.__name__)
print(m, pk, pk.sub, sys)
print(m.__spec__.loader is m.__loader__, m.__loader__.name, m.__loader__.path)
print(type(m.__loader__), type(m.__spec__), sys.__loader__)
print(repr(sys.__spec__), sys.__spec__.parent == '', sys.__spec__.has_location)
print(sys.path[0])
print(vars(m)['__doc__'])
m.new = 1
print(m.new, 'new' in dir(m))
del m.new
try: m.new
except AttributeError as e: print(e)
try: del m.new
except AttributeError as e: print(e)
import m as other
print(other is m is sys.modules['m'])
del sys.modules['m']
import m as third
print(third is m, third.x)
print(sys.meta_path)
# ---- m.py
"""Doc of m."""
x = 1
# ---- pk/__init__.py
# ---- pk/sub.py
y = 2
