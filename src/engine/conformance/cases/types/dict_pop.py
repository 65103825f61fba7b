# dict.pop: arguments of all kinds, and what is left of the receiver.


class Di(dict):
    pass


class Bs(bytes):
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


change(lambda: {(1,2):[3]}, lambda x: x.pop(-1e308), '{(1,2):[3]}.pop(-1e308)')
change(lambda: {}, lambda x: x.pop('a'), "{}.pop('a')")
change(lambda: {1:'x',2:'y'}, lambda x: x.pop(Di(a=1)), "{1:'x',2:'y'}.pop(Di(a=1))")
change(lambda: {(1,2):[3]}, lambda x: x.pop(Bs(b'q')), "{(1,2):[3]}.pop(Bs(b'q'))")
change(lambda: {(1,2):[3]}, lambda x: x.pop({97:None}), '{(1,2):[3]}.pop({97:None})')
change(lambda: {1:'x',2:'y'}, lambda x: x.pop(2, Mp()), "{1:'x',2:'y'}.pop(2, Mp())")
change(lambda: {(1,2):[3]}, lambda x: x.pop(255), '{(1,2):[3]}.pop(255)')
change(lambda: {}, lambda x: x.pop('  x  ', ''), "{}.pop('  x  ', '')")
change(lambda: {(1,2):[3]}, lambda x: x.pop(Di(a=1), 0), '{(1,2):[3]}.pop(Di(a=1), 0)')
change(lambda: {1:'x',2:'y'}, lambda x: x.pop({'x':'y'}), "{1:'x',2:'y'}.pop({'x':'y'})")
change(lambda: Di(a=1), lambda x: x.pop(), 'Di(a=1).pop()')
change(lambda: {1:'x',2:'y'}, lambda x: x.pop(Mp(), 'Hello World', b'abc'), "{1:'x',2:'y'}.pop(Mp(), 'Hello World', b'abc')")
change(lambda: dict.fromkeys('abc'), lambda x: x.pop(2, {'a':1}, complex('nan')), "dict.fromkeys('abc').pop(2, {'a':1}, complex('nan'))")
change(lambda: dict.fromkeys('abc'), lambda x: x.pop({'x':'y'}), "dict.fromkeys('abc').pop({'x':'y'})")
change(lambda: dict.fromkeys('abc'), lambda x: x.pop('  x  '), "dict.fromkeys('abc').pop('  x  ')")
change(lambda: Di(a=1), lambda x: x.pop(''), "Di(a=1).pop('')")
change(lambda: {1:'x',2:'y'}, lambda x: x.pop({97:'xyz'}), "{1:'x',2:'y'}.pop({97:'xyz'})")
change(lambda: dict.fromkeys('abc'), lambda x: x.pop('Hello World'), "dict.fromkeys('abc').pop('Hello World')")
change(lambda: {'a':1,'b':2}, lambda x: x.pop(), "{'a':1,'b':2}.pop()")
change(lambda: dict.fromkeys('abc'), lambda x: x.pop(), "dict.fromkeys('abc').pop()")
change(lambda: {(1,2):[3]}, lambda x: x.pop({1:2,3:4}), '{(1,2):[3]}.pop({1:2,3:4})')
change(lambda: {1:'x',2:'y'}, lambda x: x.pop('123', 2, 1.0), "{1:'x',2:'y'}.pop('123', 2, 1.0)")
change(lambda: {}, lambda x: x.pop('abc'), "{}.pop('abc')")
change(lambda: {}, lambda x: x.pop(-0.0), '{}.pop(-0.0)')
change(lambda: Di(a=1), lambda x: x.pop(Di(a=1)), 'Di(a=1).pop(Di(a=1))')
change(lambda: {}, lambda x: x.pop({97:98}, 'a', 2), "{}.pop({97:98}, 'a', 2)")
change(lambda: {(1,2):[3]}, lambda x: x.pop(-1, ''), "{(1,2):[3]}.pop(-1, '')")
change(lambda: {}, lambda x: x.pop({'x':'y'}, 0.0, {'a':1}), "{}.pop({'x':'y'}, 0.0, {'a':1})")
change(lambda: {}, lambda x: x.pop(b''), "{}.pop(b'')")
change(lambda: {}, lambda x: x.pop({'x':'y'}), "{}.pop({'x':'y'})")
