"""Records the internal docs (signature and text) of the functions and classes of CPython's extension modules.

    python3.13 src/tooling/record_module_docs.py > src/engine/objects/generated/module-docs.ts

Keys: `math:` (the module), `math:sin()`, `collections:deque`, `collections:deque.append`, and `.__imod__` for a slot wrapper that no built-in class has. Values as in
record_builtin_docs.py.
"""

import importlib
import json
import sys
import types

MODULES = """
_abc _asyncio _bisect _blake2 _codecs _collections _contextvars _csv _ctypes _datetime _decimal _functools _hashlib _heapq _imp _io _json
_locale _lsprof _md5 _multibytecodec _multiprocessing _opcode _operator _posixsubprocess _posixshmem _queue _random _sha1 _sha2 _sha3
_signal _socket _sre _stat _statistics _string _struct _symtable _sysconfig _thread _tokenize _tracemalloc _typing _warnings _weakref
_zoneinfo array atexit binascii builtins cmath errno faulthandler fcntl gc itertools marshal math mmap posix pyexpat resource select sys time unicodedata zlib
""".split()

# Shorter texts of whole modules stand in their definitions.
LONG = 110

# Recorded elsewhere, or no modules of the engine.
ABSENT = ("builtins", "types", "__main__", "ast", "_ssl", "ssl", "pickle", "_pickle", "interpreters", "_interpreters", "waitid_result")


def internal(o):
    doc = getattr(o, "__doc__", None)
    signature = getattr(o, "__text_signature__", None)
    if not isinstance(signature, str):
        return doc if isinstance(doc, str) else None
    return f"{signature}\n--\n\n{doc if isinstance(doc, str) else ''}"


def every_class(root, found):
    for t in type.__subclasses__(root):
        if t not in found:
            found.add(t)
            every_class(t, found)
    return found


def is_native(t):
    written = ("__firstlineno__", "__static_attributes__", "__slots__", "__annotations__")
    if any(name in t.__dict__ for name in written):
        return False
    return not any(isinstance(v, (types.FunctionType, classmethod)) for v in t.__dict__.values())


builtin_wrappers = {k for t in every_class(object, set()) if t.__module__ in ("builtins", "types") for k in t.__dict__}
docs = {}
# Methods without a text: what the engine knows about their parameters is not told either.
silent = set()
for name in MODULES:
    module = importlib.import_module(name)
    if len(module.__doc__ or "") > LONG:
        docs[f"{name}:"] = module.__doc__
    for o in vars(module).values():
        if isinstance(o, types.BuiltinFunctionType) and not isinstance(o.__self__, type) and o.__module__ not in ABSENT:
            docs[f"{o.__module__}:{o.__name__}()"] = internal(o)
for t in every_class(object, set()):
    if t.__module__ in ABSENT or not is_native(t):
        continue
    own = f"{t.__module__}:{t.__name__}"
    docs[own] = internal(t) if isinstance(t.__doc__, str) else None
    for k, v in t.__dict__.items():
        if isinstance(v, types.WrapperDescriptorType) and k not in builtin_wrappers:
            docs.setdefault("." + k, internal(v))
        if isinstance(v, (types.WrapperDescriptorType, str, tuple, type(None))) or k == "__new__":
            continue
        docs[f"{own}.{k}"] = internal(v.__func__ if isinstance(v, staticmethod) else v)
        if isinstance(v, types.MethodDescriptorType):
            silent.add(f"{own}.{k}")

print("// Made by src/tooling/record_module_docs.py from CPython", sys.version.split()[0] + ".")
print("/** Key, then text, one after the other; see objects/internal-docs.ts. */")
print("export const MODULE_DOCS: readonly (string | null)[] = [")
for key in sorted(docs):
    if docs[key] is not None or key in silent:
        print(f"  {json.dumps(key)},\n  {json.dumps(docs[key])},")
print("];")
