# Every name in the dictionaries of the built-in classes: kind, signature, length of the doc.
import types

# Gaps of the engine, which should become none.
SKIPPED = {
    ('method', '__get__'),
    ('method', '__reduce__'),
    ('builtin_function_or_method', '__reduce__'),
    ('traceback', '__dir__'),
    ('traceback', '__new__'),
    ('module', '__annotations__'),
}


def describe(cls):
    print(f'== {cls.__name__} ({cls.__base__.__name__ if cls.__base__ else None}) {cls.__text_signature__} {cls.__doc__!r:.60}')
    for name in sorted(vars(cls)):
        if name in ('__doc__', '__module__') or (cls.__name__, name) in SKIPPED:
            continue
        value = vars(cls)[name]
        doc = getattr(value, '__doc__', None)
        size = len(doc) if isinstance(doc, str) else doc is not None
        print(name, type(value).__name__, getattr(value, '__text_signature__', '-'), size)


for cls in (types.FunctionType, types.MethodType, types.BuiltinFunctionType, types.CellType, types.FrameType, types.TracebackType, types.CodeType, types.ModuleType,):
    describe(cls)
