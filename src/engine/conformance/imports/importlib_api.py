# ---- main.py
import importlib, importlib.util, importlib.machinery, sys
m = importlib.import_module('mod')
print(m is sys.modules['mod'], m.value)
print(importlib.import_module('.sub', 'pack').__name__, importlib.import_module('..mod2', 'pack.deep').__name__)
for args in [('.sub',), ('nope',), ('pack.nope',), ('mod.x',), ('', )]:
    try: print(importlib.import_module(*args))
    except Exception as e: print(args, type(e).__name__, e)
spec = importlib.util.find_spec('mod')
print(spec.name, spec.origin, spec.has_location, spec.parent, type(spec.loader).__name__)
print(importlib.util.find_spec('nope'), importlib.util.find_spec('pack.sub').name, importlib.util.find_spec('.sub', 'pack').name)
try: importlib.util.find_spec('nope.x')
except ModuleNotFoundError as e: print(e)
print(importlib.util.find_spec('sys'), importlib.util.find_spec('os').origin)
print(importlib.util.resolve_name('.x', 'a.b'), importlib.util.resolve_name('..x', 'a.b'), importlib.util.resolve_name('q', None))
try: importlib.util.resolve_name('...x', 'a.b')
except ImportError as e: print(e)
print(importlib.util.cache_from_source('/a/b.py'), importlib.util.source_from_cache('/a/__pycache__/b.cpython-313.pyc'))
print(importlib.util.MAGIC_NUMBER, importlib.machinery.SOURCE_SUFFIXES, importlib.machinery.BYTECODE_SUFFIXES, importlib.machinery.EXTENSION_SUFFIXES)
new = importlib.util.module_from_spec(spec)
print(new is m, new.__name__, hasattr(new, 'value'))
spec.loader.exec_module(new)
print(new.value, new is m)
print(spec.loader.get_filename('mod'), spec.loader.is_package('mod'), spec.loader.get_source('mod').splitlines()[0])
print(spec.loader.get_code('mod').co_names)
fspec = importlib.util.spec_from_file_location('named', 'pack/sub.py')
named = importlib.util.module_from_spec(fspec)
fspec.loader.exec_module(named)
print(named, named.here, 'named' in sys.modules, named.__file__)
print(importlib.util.spec_from_file_location('x', 'nothing.txt'), importlib.util.spec_from_loader('y', None))
print(importlib.machinery.all_suffixes())
print(importlib.machinery.ModuleSpec('a.b', None, origin='o'), importlib.machinery.ModuleSpec('a', None, is_package=True).parent)
print(importlib.machinery.PathFinder.find_spec('mod').name, importlib.machinery.BuiltinImporter.find_spec('time'), importlib.machinery.BuiltinImporter.find_spec('mod'))
print(importlib.machinery.FrozenImporter.find_spec('os').loader)
try: importlib.machinery.BuiltinImporter.find_spec('mod').x
except AttributeError as e: print(e)
importlib.invalidate_caches()
print(importlib.__import__('pack.sub').__name__)
lazy = importlib.util.LazyLoader(importlib.util.find_spec('lazy').loader)
s = importlib.util.find_spec('lazy'); s.loader = lazy
lz = importlib.util.module_from_spec(s); lazy.exec_module(lz)
print('before'); print(lz.v)
# ---- mod.py
value = [1]
# ---- mod2.py
# ---- lazy.py
print('lazy body')
v = 7
# ---- pack/__init__.py
# ---- pack/sub.py
here = __name__
# ---- pack/mod2.py
# ---- pack/deep/__init__.py
