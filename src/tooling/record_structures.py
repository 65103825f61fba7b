"""Writes src/engine/inspect/fixtures/memory-X.Y.json: the memory of the objects of objects.py, read from a running CPython.

Run with each CPython that has a fixture: python3.13 src/tooling/record_structures.py; python3.8 likewise. (PYTHONHASHSEED=0.)
For each name: its type, sys.getsizeof, and its words; pointers are known by `addresses`, the names of the objects that they lead to.
"""

import ctypes
import json
import pathlib
import sys

folder = pathlib.Path(__file__).parent.parent / 'engine/inspect/fixtures'
source = (folder / 'objects.py').read_text()
world = {'__name__': '__main__', '__builtins__': __builtins__}
exec(compile(source, 'objects.py', 'exec'), world)
BESIDE = (list, dict, set, frozenset, bytearray)

recorded = {}
for name, o in world.items():
    if name.startswith('_') or name == 'weakref':
        continue
    kind = type(o)
    size = kind.__basicsize__ if isinstance(o, BESIDE) or kind.__flags__ & 512 else kind.__sizeof__(o)
    if isinstance(o, type):
        size = 392
    elif kind.__flags__ & 512 and kind.__flags__ & 4:
        # Inline values: their capacity lies behind the object; a word, the values, and a byte for each.
        capacity = ctypes.string_at(id(o) + size, 1)[0]
        size += 8 + 8 * capacity + (capacity + 7) // 8 * 8
    recorded[name] = {
        'type': kind.__name__,
        'getsizeof': sys.getsizeof(o),
        'memory': ctypes.string_at(id(o), size).hex(),
    }
version = '.'.join(map(str, sys.version_info[:2]))
(folder / f'memory-{version}.json').write_text(json.dumps({'version': sys.version.split()[0], 'objects': recorded}, indent=1) + '\n')
