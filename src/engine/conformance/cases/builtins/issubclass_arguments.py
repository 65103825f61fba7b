# issubclass(): arguments of all kinds.


class Di(dict):
    pass


class Tu(tuple):
    pass


class Sq:
    def __init__(s,*a): s.a=a
    def __getitem__(s,i): return s.a[i]
    def __len__(s): return len(s.a)
    def __repr__(s): return f'Sq{s.a}'


class It:
    def __init__(s,*a): s.a=a
    def __iter__(s): return iter(s.a)
    def __repr__(s): return f'It{s.a}'


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt('issubclass(2**63, slice(2**70))', lambda: issubclass(2**63, slice(2**70)))
attempt('issubclass(object)', lambda: issubclass(object))
attempt("issubclass('abc', None, Tu((1,)))", lambda: issubclass('abc', None, Tu((1,))))
attempt('issubclass(Di(a=1))', lambda: issubclass(Di(a=1)))
attempt('issubclass(10)', lambda: issubclass(10))
attempt('issubclass()', lambda: issubclass())
attempt('issubclass([(1,2),(3,4)])', lambda: issubclass([(1,2),(3,4)]))
attempt('issubclass(Sq(3,4))', lambda: issubclass(Sq(3,4)))
attempt('issubclass(str)', lambda: issubclass(str))
attempt('issubclass(5)', lambda: issubclass(5))
attempt("issubclass(slice(None,None,-1), slice(None,None,2), 'ab\\r\\ncd\\x0b\\x85e')", lambda: issubclass(slice(None,None,-1), slice(None,None,2), 'ab\r\ncd\x0b\x85e'))
attempt('issubclass(False)', lambda: issubclass(False))
attempt('issubclass(complex(1,2))', lambda: issubclass(complex(1,2)))
attempt('issubclass(-2**63-1)', lambda: issubclass(-2**63-1))
attempt('issubclass({97:None})', lambda: issubclass({97:None}))
attempt("issubclass('-12', bytearray(b'ab'))", lambda: issubclass('-12', bytearray(b'ab')))
attempt("issubclass('{}', 123456789.123)", lambda: issubclass('{}', 123456789.123))
attempt('issubclass(100)', lambda: issubclass(100))
attempt('issubclass(-2**31)', lambda: issubclass(-2**31))
attempt("issubclass(complex('nan'))", lambda: issubclass(complex('nan')))
attempt("issubclass(['ab','cd'], 1j, -1e308)", lambda: issubclass(['ab','cd'], 1j, -1e308))
attempt("issubclass('ΑΣ', '{}')", lambda: issubclass('ΑΣ', '{}'))
attempt("issubclass(b'ab\\ncd', str, '\\ud800')", lambda: issubclass(b'ab\ncd', str, '\ud800'))
attempt('issubclass(slice(None,None,2))', lambda: issubclass(slice(None,None,2)))
attempt("issubclass('\\n', slice('a'))", lambda: issubclass('\n', slice('a')))
attempt('issubclass(-256)', lambda: issubclass(-256))
attempt('issubclass(7)', lambda: issubclass(7))
attempt("issubclass([1,'a'])", lambda: issubclass([1,'a']))
attempt("issubclass('ΑΣ')", lambda: issubclass('ΑΣ'))
attempt("issubclass({'a'}, slice(None,None,2), {1:1}.keys())", lambda: issubclass({'a'}, slice(None,None,2), {1:1}.keys()))
attempt("issubclass('', bad=1)", lambda: issubclass('', bad=1))
attempt("issubclass('\\u0660\\u0661', 0.0, b'Hello World')", lambda: issubclass('\u0660\u0661', 0.0, b'Hello World'))
attempt('issubclass(0.1)', lambda: issubclass(0.1))
attempt("issubclass('日本', It(1,2))", lambda: issubclass('日本', It(1,2)))
attempt("issubclass({97:'xyz'})", lambda: issubclass({97:'xyz'}))
attempt("issubclass(['ab','cd'])", lambda: issubclass(['ab','cd']))
attempt('issubclass(Ellipsis)', lambda: issubclass(Ellipsis))
