# dict.clear: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


class Fl(float):
    pass


class Di(dict):
    pass


class Fs(frozenset):
    pass


class Mp:
    def __repr__(s): return 'Mp()'
    def keys(s): return ['k1','k2']
    def __getitem__(s,k): return k*2


def change(make, call, label):
    x = make()
    try:
        result = call(x)
    except Exception as error:
        print(label, '!!', type(error).__name__, error, '| left', repr(x)[:200])
    else:
        print(label, '->', repr(result)[:200], '| now', repr(x)[:200])


change(lambda: {1:'x',2:'y'}, lambda x: x.clear(memoryview(b'xyz')), "{1:'x',2:'y'}.clear(memoryview(b'xyz'))")
change(lambda: {'a':1,'b':2}, lambda x: x.clear('Hello World'), "{'a':1,'b':2}.clear('Hello World')")
change(lambda: {1:'x',2:'y'}, lambda x: x.clear(Di(a=1)), "{1:'x',2:'y'}.clear(Di(a=1))")
change(lambda: {'a':1,'b':2}, lambda x: x.clear(1, 2, Fs({1,9})), "{'a':1,'b':2}.clear(1, 2, Fs({1,9}))")
change(lambda: {1:'x',2:'y'}, lambda x: x.clear('a,b,,c', {'a'}, -1), "{1:'x',2:'y'}.clear('a,b,,c', {'a'}, -1)")
change(lambda: {'a':1,'b':2}, lambda x: x.clear(), "{'a':1,'b':2}.clear()")
change(lambda: {'a':1,'b':2}, lambda x: x.clear(-1, {}, {97:98}), "{'a':1,'b':2}.clear(-1, {}, {97:98})")
change(lambda: Di(a=1), lambda x: x.clear('  x  ', 'abc'), "Di(a=1).clear('  x  ', 'abc')")
change(lambda: {(1,2):[3]}, lambda x: x.clear({97:98}), '{(1,2):[3]}.clear({97:98})')
change(lambda: {1:'x',2:'y'}, lambda x: x.clear({'x':'y'}, 0), "{1:'x',2:'y'}.clear({'x':'y'}, 0)")
change(lambda: {(1,2):[3]}, lambda x: x.clear({97:'xyz'}), "{(1,2):[3]}.clear({97:'xyz'})")
change(lambda: {}, lambda x: x.clear(Di(a=1)), '{}.clear(Di(a=1))')
change(lambda: {}, lambda x: x.clear({97:'xyz'}), "{}.clear({97:'xyz'})")
change(lambda: dict.fromkeys('abc'), lambda x: x.clear(1e-320), "dict.fromkeys('abc').clear(1e-320)")
change(lambda: {(1,2):[3]}, lambda x: x.clear('😀x'), "{(1,2):[3]}.clear('😀x')")
change(lambda: {}, lambda x: x.clear('Hello World', -1), "{}.clear('Hello World', -1)")
change(lambda: {(1,2):[3]}, lambda x: x.clear(I(-1), 'strict'), "{(1,2):[3]}.clear(I(-1), 'strict')")
change(lambda: dict.fromkeys('abc'), lambda x: x.clear({97:98}), "dict.fromkeys('abc').clear({97:98})")
change(lambda: Di(a=1), lambda x: x.clear(-1.5, -3), 'Di(a=1).clear(-1.5, -3)')
change(lambda: Di(a=1), lambda x: x.clear(bytearray(b'ab')), "Di(a=1).clear(bytearray(b'ab'))")
change(lambda: {}, lambda x: x.clear(255), '{}.clear(255)')
change(lambda: {(1,2):[3]}, lambda x: x.clear(Ellipsis), '{(1,2):[3]}.clear(Ellipsis)')
change(lambda: {(1,2):[3]}, lambda x: x.clear({'a':1}), "{(1,2):[3]}.clear({'a':1})")
change(lambda: dict.fromkeys('abc'), lambda x: x.clear('  x  '), "dict.fromkeys('abc').clear('  x  ')")
change(lambda: dict.fromkeys('abc'), lambda x: x.clear(10, ''), "dict.fromkeys('abc').clear(10, '')")
change(lambda: {1:'x',2:'y'}, lambda x: x.clear(Fl(2.5), ''), "{1:'x',2:'y'}.clear(Fl(2.5), '')")
change(lambda: {1:'x',2:'y'}, lambda x: x.clear(Mp()), "{1:'x',2:'y'}.clear(Mp())")
change(lambda: {}, lambda x: x.clear({1:2,3:4}), '{}.clear({1:2,3:4})')
change(lambda: {'a':1,'b':2}, lambda x: x.clear(Mp()), "{'a':1,'b':2}.clear(Mp())")
change(lambda: {}, lambda x: x.clear(-2**31), '{}.clear(-2**31)')
change(lambda: Di(a=1), lambda x: x.clear(St('sub'), Mp(), 'abc'), "Di(a=1).clear(St('sub'), Mp(), 'abc')")
change(lambda: {(1,2):[3]}, lambda x: x.clear(Di(a=1)), '{(1,2):[3]}.clear(Di(a=1))')
