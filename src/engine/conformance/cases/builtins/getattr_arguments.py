# getattr(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class In(int):
    pass


class Tu(tuple):
    pass


class Ba(bytearray):
    pass


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt('getattr()', lambda: getattr())
attempt("getattr('ΑΣ')", lambda: getattr('ΑΣ'))
attempt("getattr('ŉǆ', 5)", lambda: getattr('ŉǆ', 5))
attempt("getattr([1,2,3], '{}')", lambda: getattr([1,2,3], '{}'))
attempt("getattr(-1, {97:'xyz'})", lambda: getattr(-1, {97:'xyz'}))
attempt("getattr('ß')", lambda: getattr('ß'))
attempt('getattr(frozenset({2,3}), 0, I(2**70))', lambda: getattr(frozenset({2,3}), 0, I(2**70)))
attempt("getattr('\\ud800', Ba(b'zz'))", lambda: getattr('\ud800', Ba(b'zz')))
attempt("getattr(b'abc', 3.14159)", lambda: getattr(b'abc', 3.14159))
attempt('getattr(1e300, {1:2,3:4})', lambda: getattr(1e300, {1:2,3:4}))
attempt('getattr(slice(None,None,-1), bad=1)', lambda: getattr(slice(None,None,-1), bad=1))
attempt('getattr({1:2,3:4})', lambda: getattr({1:2,3:4}))
attempt("getattr(In(5), str, b'ab\\ncd')", lambda: getattr(In(5), str, b'ab\ncd'))
attempt("getattr(b'a')", lambda: getattr(b'a'))
attempt('getattr(100, {97:98}, 0.1)', lambda: getattr(100, {97:98}, 0.1))
attempt('getattr(-3)', lambda: getattr(-3))
attempt('getattr(str)', lambda: getattr(str))
attempt("getattr(b'ab\\ncd')", lambda: getattr(b'ab\ncd'))
attempt('getattr(-256, -2**63)', lambda: getattr(-256, -2**63))
attempt("getattr(-2**31, float('nan'))", lambda: getattr(-2**31, float('nan')))
attempt("getattr('İI')", lambda: getattr('İI'))
attempt("getattr(bytearray(b'ab'))", lambda: getattr(bytearray(b'ab')))
attempt('getattr(1e300)', lambda: getattr(1e300))
attempt("getattr({'x':'y'}, '\\n')", lambda: getattr({'x':'y'}, '\n'))
attempt('getattr(-1.5)', lambda: getattr(-1.5))
attempt("getattr(float('-inf'), False)", lambda: getattr(float('-inf'), False))
attempt('getattr(-2**31)', lambda: getattr(-2**31))
attempt("getattr(b'Hello World', 'ŉǆ')", lambda: getattr(b'Hello World', 'ŉǆ'))
attempt("getattr('')", lambda: getattr(''))
attempt('getattr(Tu((1,)))', lambda: getattr(Tu((1,))))
attempt('getattr(100)', lambda: getattr(100))
attempt('getattr(In(5), Tu((1,)))', lambda: getattr(In(5), Tu((1,))))
attempt("getattr(('a','b'))", lambda: getattr(('a','b')))
attempt("getattr(True, ['a','b'])", lambda: getattr(True, ['a','b']))
attempt("getattr(b'', -2**63)", lambda: getattr(b'', -2**63))
attempt("getattr('a,b,,c')", lambda: getattr('a,b,,c'))
attempt("getattr(float('nan'))", lambda: getattr(float('nan')))
attempt('getattr([[1],[2]])', lambda: getattr([[1],[2]]))
