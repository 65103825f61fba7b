import dis
import io
import opcode


def add(a, b=1):
    return a + b


def loop(n):
    for i in range(n):
        if i % 2:
            continue
        yield i


class K:
    def m(self): return super().m(__class__)


def tries(x):
    try:
        with x as y:
            del y[0]
    except (ValueError, KeyError) as e:
        raise TypeError from e
    finally:
        print(f'{x!r:>5}')


def match(v):
    match v:
        case [a, *_]: return a
        case {'k': x} if x: return x
        case K(m=1): return None


async def aio(s):
    async with s as t:
        return [await u async for u in t]


for f in (add, loop, tries, match, aio, K.m):
    out = io.StringIO()
    dis.dis(f, file=out)
    print(f.__name__)
    print('\n'.join(l.split(' at 0x')[0] if ' at 0x' in l else l.rstrip() for l in out.getvalue().splitlines()))
print([(i.opname, i.arg, i.argval, i.argrepr, i.offset, i.starts_line, i.line_number, i.is_jump_target) for i in dis.get_instructions(add, first_line=1)])
print(dis.code_info(add).split('\n')[1:8])
print(dis.stack_effect(dis.opmap['LOAD_FAST']), dis.stack_effect(dis.opmap['POP_TOP']), dis.opname[dis.opmap['RESUME']], dis.opmap['CALL'] in dis.hasarg if hasattr(dis, 'hasarg') else '', list(dis.findlinestarts(compile('a\nb\n\nc', '', 'exec'))), dis.findlabels(compile('while x: y', '', 'exec').co_code), dis.COMPILER_FLAG_NAMES[4])
dis.dis('x = [i for i in y]')
dis.dis(compile('a if b else c', '<e>', 'eval'))
dis.show_code('def f(): pass')if False else None
b = dis.Bytecode('lambda: 1')
print(b.codeobj.co_name, [i.opname for i in b], b.first_line)
for bad in (5, [1]):
    try:
        dis.dis(bad)
    except TypeError as e:
        print(e)
try:
    dis.stack_effect(9999)
except ValueError as e:
    print(e)
c = tries.__code__
print(c.co_exceptiontable != b'', c.co_stacksize, c.co_names, [x for x in c.co_consts if not isinstance(x, str)], list(c.co_lines())[:3], list(c.co_positions())[4], c.co_linetable[:0], c.co_qualname, c._varname_from_oparg(0))
