# ---- main.py
import sys, importlib.machinery
class Finder:
    def __init__(self, path):
        print('hook', path)
        if path != 'memory:': raise ImportError('not mine')
    def find_spec(self, name, target=None):
        print('find', name)
        if name == 'remembered': return importlib.machinery.ModuleSpec(name, Loader(), origin='memory:remembered')
class Loader:
    def create_module(self, spec): print('create', spec.name)
    def exec_module(self, module): module.text = 'from memory'
sys.path_hooks.insert(0, Finder)
sys.path.insert(0, 'memory:')
import remembered
print(remembered.text, remembered.__spec__.origin, remembered)
try: import unknown_one
except ImportError as e: print(e)
print('memory:' in sys.path_importer_cache, type(sys.path_importer_cache['memory:']).__name__)
sys.path.remove('memory:')
sys.path_hooks.remove(Finder)
sys.path.append('other')
import elsewhere
print(elsewhere.here, elsewhere.__file__)
sys.path.insert(0, 'other/first')
import twice
print(twice.which)
# ---- other/elsewhere.py
here = __name__
# ---- other/first/twice.py
which = 'first'
# ---- twice.py
which = 'second'
