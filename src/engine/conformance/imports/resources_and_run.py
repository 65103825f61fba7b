# ---- main.py
import pkgutil, runpy, sys
import pack
print([(m.name, m.ispkg) for m in pkgutil.iter_modules(pack.__path__)])
print([m.name for m in pkgutil.walk_packages(pack.__path__, 'pack.')])
print(pkgutil.get_data('pack', 'data.txt'))
print(pkgutil.resolve_name('pack.a:value'), pkgutil.resolve_name('pack.a.value'), pkgutil.resolve_name('pack.sub'))
d = runpy.run_module('pack.a', init_globals={'given': 1}, run_name='renamed')
print(d['value'], d['__name__'], d['given'], 'renamed' in sys.modules)
d = runpy.run_path('script.py')
print(d['name'], d['__file__'])
try: runpy.run_module('pack')
except ImportError as e: print(e)
try: runpy.run_module('nope')
except ImportError as e: print(e)
import importlib.resources as r
print(r.files('pack').joinpath('data.txt').read_text(), r.read_text('pack', 'data.txt'), sorted(p.name for p in r.files('pack').iterdir() if not p.name.startswith('__')))
import inspect
print(inspect.getsource(pack.a.f), inspect.getmodule(pack.a.f).__name__, inspect.getsourcelines(pack.a.f)[1])
# ---- script.py
name = __name__
# ---- pack/__init__.py
# ---- pack/data.txt
some data
# ---- pack/a.py
value = 'a ' + __name__
def f():
    return 1
# ---- pack/sub/__init__.py
# ---- pack/sub/b.py
import pack.a
