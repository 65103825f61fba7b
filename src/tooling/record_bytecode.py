"""Records what CPython says of its bytecode, for the tests of src/engine/bytecode.

Run with the pinned CPython: python3.13 src/tooling/record_bytecode.py
Writes src/engine/bytecode/fixtures/opcodes-3.13.0.json (number, caches, argument and stack effects
of every opcode) and for each NAME.py there NAME-3.13.0.json: the output of `dis` with addresses
as 0x0, and for each code object its instructions and its exception table.
"""
import _opcode
import contextlib
import dis
import io
import json
import opcode
import pathlib
import platform
import re
import types

FIXTURES = pathlib.Path(__file__).parent.parent / "engine" / "bytecode" / "fixtures"
OPARGS = [0, 1, 2, 3, 4, 5, 256, 257, 513]


def effects(op):
    def effect(arg, jump):
        try:
            return dis.stack_effect(op, arg, jump=jump)
        except ValueError:
            return None
    if not _opcode.has_arg(op):
        return [[None, effect(None, False), effect(None, True)]]
    return [[arg, effect(arg, False), effect(arg, True)] for arg in OPARGS]


def opcodes():
    rows = []
    for name, number in sorted(opcode.opmap.items(), key=lambda item: item[1]):
        if name.startswith("INSTRUMENTED_"):
            continue
        rows.append({"name": name, "number": number, "hasArg": _opcode.has_arg(number),
                     "caches": opcode._inline_cache_entries.get(name, 0), "effects": effects(number)})
    return {"version": platform.python_version(), "opcodes": rows}


def code_objects(code):
    instructions = []
    for item in dis.get_instructions(code):
        if item.opname == "EXTENDED_ARG":
            continue
        instructions.append([item.offset, item.opcode, item.arg, item.jump_target, item.positions.lineno])
    exceptions = [[e.start, e.end, e.target, e.depth, e.lasti] for e in dis._parse_exception_table(code)]
    yield {"qualname": code.co_qualname, "instructions": instructions, "exceptions": exceptions,
           "positions": [list(p) for p in code.co_positions()]}
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield from code_objects(constant)


def program(path):
    code = compile(path.read_text(), path.name, "exec")
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        dis.dis(code)
    listing = re.sub(r"at 0x[0-9a-f]+", "at 0x0", out.getvalue())
    return {"version": platform.python_version(), "dis": listing, "codes": list(code_objects(code))}


def write(name, data):
    (FIXTURES / name).write_text(json.dumps(data) + "\n")


write("opcodes-3.13.0.json", opcodes())
for source in sorted(FIXTURES.glob("*.py")):
    write(f"{source.stem}-3.13.0.json", program(source))
