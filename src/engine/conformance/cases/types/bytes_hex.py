# bytes.hex: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Bs(bytes):
    pass


def attempt(label, f):
    outcome = None
    try:
        outcome = f()
        kind = type(outcome).__name__
    except (TypeError, ValueError, ArithmeticError, LookupError) as e:
        kind, outcome = 'error', e
    except Exception as e:
        kind, outcome = 'other error', e
    print(f'{label:<40} {kind}: {str(outcome)[:250]!r}')


attempt("b'123'.hex(b' x ')", lambda: b'123'.hex(b' x '))
attempt("b'123'.hex()", lambda: b'123'.hex())
attempt("b'%d'.hex('ŉǆ')", lambda: b'%d'.hex('ŉǆ'))
attempt("b'a\\tb'.hex(b'', sep=-2**63-1, bytes_per_sep=float('-inf'))", lambda: b'a\tb'.hex(b'', sep=-2**63-1, bytes_per_sep=float('-inf')))
attempt("b'l1\\nl2\\r\\nl3'.hex(b'')", lambda: b'l1\nl2\r\nl3'.hex(b''))
attempt("b'a,b,,c'.hex(b'', b'\\r\\n')", lambda: b'a,b,,c'.hex(b'', b'\r\n'))
attempt("b'l1\\nl2\\r\\nl3'.hex(b'\\r\\n', memoryview(b'xyz'))", lambda: b'l1\nl2\r\nl3'.hex(b'\r\n', memoryview(b'xyz')))
attempt("b'\\x00\\xff'.hex(b'\\xff\\x00', b'a')", lambda: b'\x00\xff'.hex(b'\xff\x00', b'a'))
attempt("Bs(b'sub').hex(b' x ', '😀x', b'\\r\\n')", lambda: Bs(b'sub').hex(b' x ', '😀x', b'\r\n'))
attempt("b'aaa'.hex(1e-320, bytes_per_sep={'x':'y'})", lambda: b'aaa'.hex(1e-320, bytes_per_sep={'x':'y'}))
attempt("b'l1\\nl2\\r\\nl3'.hex(b'Hello World', b'\\xff\\x00')", lambda: b'l1\nl2\r\nl3'.hex(b'Hello World', b'\xff\x00'))
attempt("b'abc'.hex(slice(0,0))", lambda: b'abc'.hex(slice(0,0)))
attempt("b'Hello World'.hex(b'', 'tab\\tx')", lambda: b'Hello World'.hex(b'', 'tab\tx'))
attempt("Bs(b'sub').hex(b'\\xff\\x00', sep=[[1],[2]], bytes_per_sep=((1,2,3),))", lambda: Bs(b'sub').hex(b'\xff\x00', sep=[[1],[2]], bytes_per_sep=((1,2,3),)))
attempt("b'l1\\nl2\\r\\nl3'.hex([[1],[2]], bytearray(b'ab'))", lambda: b'l1\nl2\r\nl3'.hex([[1],[2]], bytearray(b'ab')))
attempt("b'l1\\nl2\\r\\nl3'.hex(-256, Bs(b'q'), range(5,0,-2), bytes_per_sep=I(-1))", lambda: b'l1\nl2\r\nl3'.hex(-256, Bs(b'q'), range(5,0,-2), bytes_per_sep=I(-1)))
attempt("b'Hello World'.hex(b'a,b')", lambda: b'Hello World'.hex(b'a,b'))
attempt("b'%d'.hex(b'')", lambda: b'%d'.hex(b''))
attempt("b''.hex('{}')", lambda: b''.hex('{}'))
attempt("b'%d'.hex(b'\\r\\n', memoryview(b'xyz'))", lambda: b'%d'.hex(b'\r\n', memoryview(b'xyz')))
attempt("b'  x '.hex(b'a,b')", lambda: b'  x '.hex(b'a,b'))
attempt("b'\\x00\\xff'.hex('\\u0660\\u0661', None, bytearray(b'ab'))", lambda: b'\x00\xff'.hex('\u0660\u0661', None, bytearray(b'ab')))
attempt("b'\\x00\\xff'.hex(b'ab\\ncd')", lambda: b'\x00\xff'.hex(b'ab\ncd'))
attempt("b'abc'.hex('😀x', {'x':'y'}, sep={})", lambda: b'abc'.hex('😀x', {'x':'y'}, sep={}))
attempt("b'%d'.hex(b'\\xff\\x00', b' x ')", lambda: b'%d'.hex(b'\xff\x00', b' x '))
attempt("b'a\\tb'.hex([1,2,3], b'\\r\\n', b' x ', sep=2, bytes_per_sep=int)", lambda: b'a\tb'.hex([1,2,3], b'\r\n', b' x ', sep=2, bytes_per_sep=int))
attempt("b'  x '.hex(b'Hello World')", lambda: b'  x '.hex(b'Hello World'))
attempt("b'l1\\nl2\\r\\nl3'.hex()", lambda: b'l1\nl2\r\nl3'.hex())
attempt("b'  x '.hex()", lambda: b'  x '.hex())
attempt("b''.hex(False)", lambda: b''.hex(False))
attempt("b'abc'.hex(b'ab\\ncd')", lambda: b'abc'.hex(b'ab\ncd'))
attempt("b'abc'.hex(b'\\r\\n', float('-inf'))", lambda: b'abc'.hex(b'\r\n', float('-inf')))
