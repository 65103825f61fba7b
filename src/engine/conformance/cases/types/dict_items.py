# dict.items: arguments of all kinds, and what is left of the receiver.


class Di(dict):
    pass


class Tu(tuple):
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


change(lambda: {1:'x',2:'y'}, lambda x: x.items(1), "{1:'x',2:'y'}.items(1)")
change(lambda: Di(a=1), lambda x: x.items(), 'Di(a=1).items()')
change(lambda: {}, lambda x: x.items('a,b,,c', -1, {}), "{}.items('a,b,,c', -1, {})")
change(lambda: {1:'x',2:'y'}, lambda x: x.items({1:2,3:4}), "{1:'x',2:'y'}.items({1:2,3:4})")
change(lambda: {}, lambda x: x.items(), '{}.items()')
change(lambda: {1:'x',2:'y'}, lambda x: x.items({'a':1}), "{1:'x',2:'y'}.items({'a':1})")
change(lambda: dict.fromkeys('abc'), lambda x: x.items(), "dict.fromkeys('abc').items()")
change(lambda: {(1,2):[3]}, lambda x: x.items(Mp(), '', -1), "{(1,2):[3]}.items(Mp(), '', -1)")
change(lambda: {(1,2):[3]}, lambda x: x.items(-1), '{(1,2):[3]}.items(-1)')
change(lambda: {'a':1,'b':2}, lambda x: x.items(-2**63, {}), "{'a':1,'b':2}.items(-2**63, {})")
change(lambda: {(1,2):[3]}, lambda x: x.items({97:98}), '{(1,2):[3]}.items({97:98})')
change(lambda: {1:'x',2:'y'}, lambda x: x.items(), "{1:'x',2:'y'}.items()")
change(lambda: {'a':1,'b':2}, lambda x: x.items(Di(a=1), {}), "{'a':1,'b':2}.items(Di(a=1), {})")
change(lambda: {(1,2):[3]}, lambda x: x.items({'a':1}, str), "{(1,2):[3]}.items({'a':1}, str)")
change(lambda: Di(a=1), lambda x: x.items('a,b,,c'), "Di(a=1).items('a,b,,c')")
change(lambda: {'a':1,'b':2}, lambda x: x.items(), "{'a':1,'b':2}.items()")
change(lambda: Di(a=1), lambda x: x.items(2.5), 'Di(a=1).items(2.5)')
change(lambda: {(1,2):[3]}, lambda x: x.items(Mp(), Mp()), '{(1,2):[3]}.items(Mp(), Mp())')
change(lambda: {(1,2):[3]}, lambda x: x.items(float('inf'), 'a,b,,c'), "{(1,2):[3]}.items(float('inf'), 'a,b,,c')")
change(lambda: {}, lambda x: x.items('Hello World'), "{}.items('Hello World')")
change(lambda: Di(a=1), lambda x: x.items({1:2,3:4}), 'Di(a=1).items({1:2,3:4})')
change(lambda: {}, lambda x: x.items({97:98}, 'abc'), "{}.items({97:98}, 'abc')")
change(lambda: Di(a=1), lambda x: x.items(1e16, {97:98}, ['a','b']), "Di(a=1).items(1e16, {97:98}, ['a','b'])")
change(lambda: {1:'x',2:'y'}, lambda x: x.items(Mp(), {'x':'y'}, 'a,b,,c'), "{1:'x',2:'y'}.items(Mp(), {'x':'y'}, 'a,b,,c')")
change(lambda: {'a':1,'b':2}, lambda x: x.items(0, {97:98}, Mp()), "{'a':1,'b':2}.items(0, {97:98}, Mp())")
change(lambda: {1:'x',2:'y'}, lambda x: x.items('abc', None), "{1:'x',2:'y'}.items('abc', None)")
change(lambda: {1:'x',2:'y'}, lambda x: x.items('  x  ', b'\xff\x00', {}), "{1:'x',2:'y'}.items('  x  ', b'\\xff\\x00', {})")
change(lambda: {(1,2):[3]}, lambda x: x.items({'x':'y'}, ['a','b'], {97:'xyz'}), "{(1,2):[3]}.items({'x':'y'}, ['a','b'], {97:'xyz'})")
change(lambda: dict.fromkeys('abc'), lambda x: x.items({}), "dict.fromkeys('abc').items({})")
change(lambda: {'a':1,'b':2}, lambda x: x.items(-1), "{'a':1,'b':2}.items(-1)")
change(lambda: dict.fromkeys('abc'), lambda x: x.items(Tu((1,)), 2), "dict.fromkeys('abc').items(Tu((1,)), 2)")
