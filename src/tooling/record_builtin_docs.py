"""Records the internal docs (signature and text) of CPython's built-in classes and functions.

    python3.13 src/tooling/record_builtin_docs.py > src/engine/objects/generated/builtin-docs.ts

Keys: `list` (a class or a function of builtins), `list.append` (what the class itself has), `.__add__` (the usual text of that slot
wrapper; `type.__add__` only where it differs). Values: as in C, `signature\\n--\\n\\ntext`.
"""

import builtins
import json
import sys
import types
from collections import Counter, defaultdict


def samples():
    def function():
        return cell

    def generator():
        yield

    async def coroutine():
        pass

    async def async_generator():
        yield

    cell = 1

    class Slots:
        __slots__ = ("a",)

        def method(self):
            pass

    class Sequence:
        def __getitem__(self, i):
            return i

    try:
        1 / 0
    except ZeroDivisionError as error:
        yield error.__traceback__
    c = coroutine()
    yield from (generator(), c, c.__await__(), async_generator(), async_generator().asend(None), async_generator().athrow(ValueError))
    c.close()
    yield async_generator().aclose()
    yield anext(async_generator(), None)
    yield from (function, Slots().method, len, (1).__add__, int.__add__, list.append, dict.__dict__["fromkeys"])
    yield from (type.__dict__["__dict__"], Slots.__dict__["a"], Slots.__dict__, sys, function.__closure__[0], function.__code__)
    yield from (sys._getframe(), None, NotImplemented, ..., list[int], int | str, iter(list[int]), types.SimpleNamespace())
    for d in ({}.keys(), {}.values(), {}.items()):
        yield from (d, iter(d), reversed(d))
    for s in ([], (), "a", "\u4e00", b"", bytearray(), set(), range(1), range(2**70), memoryview(b"")):
        yield iter(s)
    yield from (reversed([]), iter(int, 1), iter(Sequence()))


def internal(o):
    doc = getattr(o, "__doc__", None)
    signature = getattr(o, "__text_signature__", None)
    if not isinstance(signature, str):
        return doc if isinstance(doc, str) else None
    return f"{signature}\n--\n\n{doc if isinstance(doc, str) else ''}"


classes = {}
for o in samples():
    classes[type(o).__name__] = type(o)
docs = {}
for name in sorted(dir(builtins)):
    o = getattr(builtins, name)
    if isinstance(o, type) and name not in ("__loader__",):
        classes[o.__name__] = o
    elif isinstance(o, types.BuiltinFunctionType):
        docs[name] = internal(o)

wrappers = defaultdict(Counter)
for t in classes.values():
    for k, v in t.__dict__.items():
        if isinstance(v, types.WrapperDescriptorType) or k == "__new__":
            wrappers[k][internal(v)] += 1
usual = {k: c.most_common(1)[0][0] for k, c in wrappers.items()}
for k, text in usual.items():
    docs["." + k] = text
members = defaultdict(list)
for name, t in sorted(classes.items()):
    docs[name] = internal(t) if isinstance(t.__doc__, str) else None
    for k, v in sorted(t.__dict__.items()):
        if isinstance(v, types.MemberDescriptorType):
            members[name].append(k)
        if k in ("__doc__", "__module__", "__hash__") and not callable(v):
            continue
        if isinstance(v, staticmethod):
            v = v.__func__
        text = internal(v) if not isinstance(v, (str, tuple)) else None
        if usual.get(k, docs) == text:
            continue
        docs[f"{name}.{k}"] = text

print("// Made by src/tooling/record_builtin_docs.py from CPython", sys.version.split()[0] + ".")
print("/** Key, then text, one after the other; see objects/internal-docs.ts. */")
print("export const BUILTIN_DOCS: readonly (string | null)[] = [")
for key in sorted(docs):
    print(f"  {json.dumps(key)},\n  {json.dumps(docs[key])},")
print("];")
if len(sys.argv) > 1:
    with open(sys.argv[1], "w") as out:
        print("// Made by src/tooling/record_builtin_docs.py from CPython", sys.version.split()[0] + ".", file=out)
        print("/** Attributes that are members of C structs (member_descriptor), by class. */", file=out)
        print("export const MEMBERS: Readonly<Record<string, string>> = {", file=out)
        for name in sorted(members):
            print(f"  {json.dumps(name)}: {json.dumps(' '.join(members[name]))},", file=out)
        print("};", file=out)
