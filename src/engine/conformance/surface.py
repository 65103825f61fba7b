# What there is to be found from inside: the names of builtins, of each class among them, of each module that CPython has in C, and which
# modules of the library can be imported. Prints one JSON object. Run by src/tooling/record-surface.ts on CPython and by surface.ts on the
# engine, so both sides answer the same questions. NAMES (a variable before this text) is None, or the modules to ask for.
import builtins
import json
import sys
import warnings

warnings.simplefilter('ignore')


# What every module has of its own, or the machinery of imports gives it.
NOT_ASKED = {'__builtins__', '__cached__', '__file__', '__loader__', '__path__', '__spec__', '__warningregistry__'}


class Dropped:
    """Where the output of a module goes that prints when it is imported."""

    def write(self, text):
        return len(text)

    def flush(self):
        pass


def public(thing):
    return sorted(name for name in dir(thing) if name not in NOT_ASKED)


def module(name):
    try:
        __import__(name)
        return sys.modules[name]
    except BaseException as error:
        return f'{type(error).__name__}: {error}'


def c_modules():
    """Modules that CPython has in C: those built in, and the extension modules that are not there for its own tests."""
    import importlib.machinery
    import pkgutil
    import re

    suffix = importlib.machinery.EXTENSION_SUFFIXES[0]
    found = set(sys.builtin_module_names)
    for folder in sys.path:
        if folder.endswith('lib-dynload'):
            import os

            found |= {file[: -len(suffix)] for file in os.listdir(folder) if file.endswith(suffix)}
    return sorted(name for name in found if not re.match(r'_test|_xx|xx|_ctypes_test', name))


def library_modules():
    acting = {'this', 'antigravity', 'idlelib', 'turtledemo', 'test', 'lib2to3'}
    return sorted(name for name in sys.stdlib_module_names if not name.startswith('_') and name not in acting)


answer = {'version': sys.version.split()[0], 'builtins': public(builtins), 'classes': {}, 'modules': {}, 'library': {}}
for name in public(builtins):
    value = getattr(builtins, name)
    if isinstance(value, type):
        answer['classes'][name] = public(value)
wanted = NAMES or {'modules': c_modules(), 'library': library_modules()}
output, sys.stdout = sys.stdout, Dropped()
for name in wanted['modules']:
    found = module(name)
    answer['modules'][name] = found if isinstance(found, str) else [n for n in public(found) if not n.startswith('_')]
for name in wanted['library']:
    found = module(name)
    answer['library'][name] = found if isinstance(found, str) else ''
sys.stdout = output
print(json.dumps(answer))
