# dict.fromkeys: arguments of all kinds, and what is left of the receiver.


class Di(dict):
    pass


class Se(set):
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


change(lambda: {(1,2):[3]}, lambda x: x.fromkeys({97:None}, {}, Di(a=1)), '{(1,2):[3]}.fromkeys({97:None}, {}, Di(a=1))')
change(lambda: {}, lambda x: x.fromkeys(False), '{}.fromkeys(False)')
change(lambda: Di(a=1), lambda x: x.fromkeys({'x':'y'}, {1:2,3:4}, Se({1})), "Di(a=1).fromkeys({'x':'y'}, {1:2,3:4}, Se({1}))")
change(lambda: {1:'x',2:'y'}, lambda x: x.fromkeys(), "{1:'x',2:'y'}.fromkeys()")
change(lambda: Di(a=1), lambda x: x.fromkeys([], {}), 'Di(a=1).fromkeys([], {})')
change(lambda: {(1,2):[3]}, lambda x: x.fromkeys(0), '{(1,2):[3]}.fromkeys(0)')
change(lambda: {}, lambda x: x.fromkeys(-2**31), '{}.fromkeys(-2**31)')
change(lambda: {1:'x',2:'y'}, lambda x: x.fromkeys('a'), "{1:'x',2:'y'}.fromkeys('a')")
change(lambda: {1:'x',2:'y'}, lambda x: x.fromkeys({}), "{1:'x',2:'y'}.fromkeys({})")
change(lambda: {(1,2):[3]}, lambda x: x.fromkeys(0, Di(a=1)), '{(1,2):[3]}.fromkeys(0, Di(a=1))')
change(lambda: {1:'x',2:'y'}, lambda x: x.fromkeys({'a':1}, 'abc'), "{1:'x',2:'y'}.fromkeys({'a':1}, 'abc')")
change(lambda: {1:'x',2:'y'}, lambda x: x.fromkeys(1j), "{1:'x',2:'y'}.fromkeys(1j)")
change(lambda: {'a':1,'b':2}, lambda x: x.fromkeys(0, {97:98}, {'a':1}), "{'a':1,'b':2}.fromkeys(0, {97:98}, {'a':1})")
change(lambda: Di(a=1), lambda x: x.fromkeys(0, 'abc'), "Di(a=1).fromkeys(0, 'abc')")
change(lambda: {}, lambda x: x.fromkeys(), '{}.fromkeys()')
change(lambda: dict.fromkeys('abc'), lambda x: x.fromkeys(), "dict.fromkeys('abc').fromkeys()")
change(lambda: {'a':1,'b':2}, lambda x: x.fromkeys(int, 0), "{'a':1,'b':2}.fromkeys(int, 0)")
change(lambda: dict.fromkeys('abc'), lambda x: x.fromkeys({'x':'y'}, 0), "dict.fromkeys('abc').fromkeys({'x':'y'}, 0)")
change(lambda: Di(a=1), lambda x: x.fromkeys(), 'Di(a=1).fromkeys()')
change(lambda: {}, lambda x: x.fromkeys(''), "{}.fromkeys('')")
change(lambda: dict.fromkeys('abc'), lambda x: x.fromkeys('a,b,,c'), "dict.fromkeys('abc').fromkeys('a,b,,c')")
change(lambda: {(1,2):[3]}, lambda x: x.fromkeys(2), '{(1,2):[3]}.fromkeys(2)')
change(lambda: {(1,2):[3]}, lambda x: x.fromkeys(1, 'a,b,,c'), "{(1,2):[3]}.fromkeys(1, 'a,b,,c')")
change(lambda: {}, lambda x: x.fromkeys(-10**25), '{}.fromkeys(-10**25)')
change(lambda: {(1,2):[3]}, lambda x: x.fromkeys({}, '  x  ', {'x':'y'}), "{(1,2):[3]}.fromkeys({}, '  x  ', {'x':'y'})")
change(lambda: {}, lambda x: x.fromkeys({'a':1}), "{}.fromkeys({'a':1})")
change(lambda: Di(a=1), lambda x: x.fromkeys({1:2,3:4}), 'Di(a=1).fromkeys({1:2,3:4})')
change(lambda: dict.fromkeys('abc'), lambda x: x.fromkeys({1:2,3:4}), "dict.fromkeys('abc').fromkeys({1:2,3:4})")
