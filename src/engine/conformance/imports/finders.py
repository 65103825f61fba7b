# ---- main.py
import sys, importlib.abc, importlib.machinery, importlib.util
class Memory(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    sources = {'virtual': 'answer = 42\nimport virtual.child\n', 'virtual.child': 'from . import answer as a\n', 'broken': 'import nothing_here\n'}
    def find_spec(self, name, path=None, target=None):
        print('asked for', name, path if path is None else list(path))
        if name not in self.sources: return None
        return importlib.machinery.ModuleSpec(name, self, is_package=name == 'virtual')
    def create_module(self, spec): return None
    def exec_module(self, module):
        exec(self.sources[module.__name__], module.__dict__)
finder = Memory()
sys.meta_path.insert(0, finder)
import virtual
print(virtual.answer, virtual.child.a, virtual.__spec__.loader is finder, virtual.__path__, virtual.__package__)
import plain
print(plain.x)
try: import broken
except ImportError as e: print(type(e).__name__, e, 'broken' in sys.modules)
try: import really_missing
except ImportError as e: print(e, e.name)
sys.meta_path.remove(finder)
import plain2
print(plain2.x)
class Blocker:
    def find_spec(self, name, path, target=None):
        if name == 'blocked': raise ImportError(f'{name} is blocked', name=name)
sys.meta_path.insert(0, Blocker())
try: import blocked
except ImportError as e: print(e)
class Old:
    pass
sys.meta_path[:] = [Old()]
try: import anything
except ImportError as e: print(e)
sys.meta_path[:] = []
try: import anything
except ImportError as e: print(e)
print(__import__('plain').x)
# ---- plain.py
x = 'from a file'
# ---- plain2.py
x = 'from a file, too'
