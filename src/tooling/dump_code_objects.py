"""Compiles sources with the running CPython and prints their code objects as JSON lines.

Reads a JSON list on stdin: [{"name": ..., "source": ..., "mode": ..., "optimize": ...}] or
[{"name": ..., "path": ...}]. Writes one line for each: {"name": ..., "code": {...}} or
{"name": ..., "error": [type, message, lineno, offset, end_lineno, end_offset]}, with
"warnings": [[category, message, lineno]]. Used by check-compiler.ts and record-code-objects.ts.
"""
import json
import sys
import types
import warnings


def constant(value):
    kind = type(value)
    if value is None or kind is bool:
        return value
    if value is ...:
        return {"type": "ellipsis"}
    if kind is int:
        return {"type": "int", "value": str(value)}
    if kind is float:
        return {"type": "float", "value": repr(value)}
    if kind is complex:
        return {"type": "complex", "real": repr(value.real), "imag": repr(value.imag)}
    if kind is str:
        return {"type": "str", "value": value}
    if kind is bytes:
        return {"type": "bytes", "value": value.hex()}
    if kind is tuple:
        return {"type": "tuple", "items": [constant(item) for item in value]}
    if kind is frozenset:
        items = [constant(item) for item in value]
        return {"type": "frozenset", "items": sorted(items, key=lambda i: json.dumps(i, sort_keys=True))}
    if kind is types.CodeType:
        return {"type": "code", "value": code_object(value)}
    raise TypeError(kind)


def code_object(code):
    n = code.co_nlocals
    return {
        "name": code.co_name,
        "qualname": code.co_qualname,
        "argcount": code.co_argcount,
        "posonlyargcount": code.co_posonlyargcount,
        "kwonlyargcount": code.co_kwonlyargcount,
        "stacksize": code.co_stacksize,
        "flags": code.co_flags,
        "firstlineno": code.co_firstlineno,
        "code": code.co_code.hex(),
        "consts": [constant(value) for value in code.co_consts],
        "names": list(code.co_names),
        "varnames": list(code.co_varnames),
        "cellvars": list(code.co_cellvars),
        "freevars": list(code.co_freevars),
        "linetable": code.co_linetable.hex(),
        "exceptiontable": code.co_exceptiontable.hex(),
    }


def compile_case(case):
    if "path" in case:
        with open(case["path"], "rb") as file:
            source = file.read()
    else:
        source = case["source"]
    result = {"name": case["name"]}
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            code = compile(source, case.get("filename", "<case>"), case.get("mode", "exec"),
                           dont_inherit=True, optimize=case.get("optimize", 0))
            result["code"] = code_object(code)
        except SyntaxError as error:
            result["error"] = [type(error).__name__, error.msg, error.lineno, error.offset,
                               error.end_lineno, error.end_offset]
        except (ValueError, RecursionError, MemoryError) as error:
            result["error"] = [type(error).__name__, str(error), None, None, None, None]
    result["warnings"] = [[w.category.__name__, str(w.message), w.lineno] for w in caught]
    return result


for line in json.load(sys.stdin):
    print(json.dumps(compile_case(line)))
