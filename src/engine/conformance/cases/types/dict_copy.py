# dict.copy: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Di(dict):
    pass


class Ba(bytearray):
    pass


class It:
    def __init__(s,*a): s.a=a
    def __iter__(s): return iter(s.a)
    def __repr__(s): return f'It{s.a}'


def change(make, call, label):
    x = make()
    try:
        result = call(x)
    except Exception as error:
        print(label, '!!', type(error).__name__, error, '| left', repr(x)[:200])
    else:
        print(label, '->', repr(result)[:200], '| now', repr(x)[:200])


change(lambda: {1:'x',2:'y'}, lambda x: x.copy('', {1:2,3:4}, {'a':1}), "{1:'x',2:'y'}.copy('', {1:2,3:4}, {'a':1})")
change(lambda: {1:'x',2:'y'}, lambda x: x.copy('ß', 2), "{1:'x',2:'y'}.copy('ß', 2)")
change(lambda: Di(a=1), lambda x: x.copy('a,b,,c'), "Di(a=1).copy('a,b,,c')")
change(lambda: {'a':1,'b':2}, lambda x: x.copy(), "{'a':1,'b':2}.copy()")
change(lambda: {1:'x',2:'y'}, lambda x: x.copy(Di(a=1), '  x  '), "{1:'x',2:'y'}.copy(Di(a=1), '  x  ')")
change(lambda: {}, lambda x: x.copy({}), '{}.copy({})')
change(lambda: Di(a=1), lambda x: x.copy(slice(-2,None)), 'Di(a=1).copy(slice(-2,None))')
change(lambda: {}, lambda x: x.copy(), '{}.copy()')
change(lambda: {'a':1,'b':2}, lambda x: x.copy(-1), "{'a':1,'b':2}.copy(-1)")
change(lambda: {}, lambda x: x.copy(It(1,2), 'a'), "{}.copy(It(1,2), 'a')")
change(lambda: {'a':1,'b':2}, lambda x: x.copy('a\x00b', {97:'xyz'}), "{'a':1,'b':2}.copy('a\\x00b', {97:'xyz'})")
change(lambda: Di(a=1), lambda x: x.copy(''), "Di(a=1).copy('')")
change(lambda: dict.fromkeys('abc'), lambda x: x.copy(slice(I(1),I(3)), {'x':'y'}, {1:2,3:4}), "dict.fromkeys('abc').copy(slice(I(1),I(3)), {'x':'y'}, {1:2,3:4})")
change(lambda: {(1,2):[3]}, lambda x: x.copy('  x  '), "{(1,2):[3]}.copy('  x  ')")
change(lambda: {1:'x',2:'y'}, lambda x: x.copy(), "{1:'x',2:'y'}.copy()")
change(lambda: {'a':1,'b':2}, lambda x: x.copy(10**20, 'a,b,,c'), "{'a':1,'b':2}.copy(10**20, 'a,b,,c')")
change(lambda: {}, lambda x: x.copy('a'), "{}.copy('a')")
change(lambda: dict.fromkeys('abc'), lambda x: x.copy(), "dict.fromkeys('abc').copy()")
change(lambda: {(1,2):[3]}, lambda x: x.copy('a,b,,c'), "{(1,2):[3]}.copy('a,b,,c')")
change(lambda: {}, lambda x: x.copy('abc', float('-inf')), "{}.copy('abc', float('-inf'))")
change(lambda: {(1,2):[3]}, lambda x: x.copy(Ba(b'zz')), "{(1,2):[3]}.copy(Ba(b'zz'))")
change(lambda: {(1,2):[3]}, lambda x: x.copy({'a':1}), "{(1,2):[3]}.copy({'a':1})")
change(lambda: Di(a=1), lambda x: x.copy({97:None}, -1), 'Di(a=1).copy({97:None}, -1)')
change(lambda: dict.fromkeys('abc'), lambda x: x.copy(2), "dict.fromkeys('abc').copy(2)")
change(lambda: {'a':1,'b':2}, lambda x: x.copy({97:98}, Di(a=1), ''), "{'a':1,'b':2}.copy({97:98}, Di(a=1), '')")
change(lambda: dict.fromkeys('abc'), lambda x: x.copy('-12'), "dict.fromkeys('abc').copy('-12')")
change(lambda: {(1,2):[3]}, lambda x: x.copy({'x':'y'}), "{(1,2):[3]}.copy({'x':'y'})")
change(lambda: {'a':1,'b':2}, lambda x: x.copy(0), "{'a':1,'b':2}.copy(0)")
change(lambda: {(1,2):[3]}, lambda x: x.copy(), '{(1,2):[3]}.copy()')
change(lambda: {(1,2):[3]}, lambda x: x.copy(-1), '{(1,2):[3]}.copy(-1)')
