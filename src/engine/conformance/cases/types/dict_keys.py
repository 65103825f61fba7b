# dict.keys: arguments of all kinds, and what is left of the receiver.


class Di(dict):
    pass


class Ba(bytearray):
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


change(lambda: {'a':1,'b':2}, lambda x: x.keys('abc'), "{'a':1,'b':2}.keys('abc')")
change(lambda: {(1,2):[3]}, lambda x: x.keys({1:2,3:4}, 256), '{(1,2):[3]}.keys({1:2,3:4}, 256)')
change(lambda: {(1,2):[3]}, lambda x: x.keys({1,2}), '{(1,2):[3]}.keys({1,2})')
change(lambda: dict.fromkeys('abc'), lambda x: x.keys(), "dict.fromkeys('abc').keys()")
change(lambda: {'a':1,'b':2}, lambda x: x.keys(1, Mp(), 1), "{'a':1,'b':2}.keys(1, Mp(), 1)")
change(lambda: dict.fromkeys('abc'), lambda x: x.keys({1:2,3:4}, 'abc', '  x  '), "dict.fromkeys('abc').keys({1:2,3:4}, 'abc', '  x  ')")
change(lambda: {'a':1,'b':2}, lambda x: x.keys({97:98}, {'a':1}), "{'a':1,'b':2}.keys({97:98}, {'a':1})")
change(lambda: dict.fromkeys('abc'), lambda x: x.keys('abc'), "dict.fromkeys('abc').keys('abc')")
change(lambda: dict.fromkeys('abc'), lambda x: x.keys({}), "dict.fromkeys('abc').keys({})")
change(lambda: dict.fromkeys('abc'), lambda x: x.keys(-1), "dict.fromkeys('abc').keys(-1)")
change(lambda: dict.fromkeys('abc'), lambda x: x.keys({}, {'x':'y'}, 2), "dict.fromkeys('abc').keys({}, {'x':'y'}, 2)")
change(lambda: dict.fromkeys('abc'), lambda x: x.keys({'x':'y'}, 1, 2), "dict.fromkeys('abc').keys({'x':'y'}, 1, 2)")
change(lambda: {1:'x',2:'y'}, lambda x: x.keys(255), "{1:'x',2:'y'}.keys(255)")
change(lambda: {}, lambda x: x.keys(Mp()), '{}.keys(Mp())')
change(lambda: {'a':1,'b':2}, lambda x: x.keys(Ba(b'zz'), 2), "{'a':1,'b':2}.keys(Ba(b'zz'), 2)")
change(lambda: {(1,2):[3]}, lambda x: x.keys(Di(a=1), Mp(), {97:'xyz'}), "{(1,2):[3]}.keys(Di(a=1), Mp(), {97:'xyz'})")
change(lambda: Di(a=1), lambda x: x.keys(2, 'a'), "Di(a=1).keys(2, 'a')")
change(lambda: Di(a=1), lambda x: x.keys(), 'Di(a=1).keys()')
change(lambda: dict.fromkeys('abc'), lambda x: x.keys({'a':1}), "dict.fromkeys('abc').keys({'a':1})")
change(lambda: {1:'x',2:'y'}, lambda x: x.keys(-1), "{1:'x',2:'y'}.keys(-1)")
change(lambda: {'a':1,'b':2}, lambda x: x.keys(''), "{'a':1,'b':2}.keys('')")
change(lambda: {1:'x',2:'y'}, lambda x: x.keys({}, 'İI', 0), "{1:'x',2:'y'}.keys({}, 'İI', 0)")
change(lambda: {(1,2):[3]}, lambda x: x.keys(), '{(1,2):[3]}.keys()')
change(lambda: {}, lambda x: x.keys(), '{}.keys()')
change(lambda: Di(a=1), lambda x: x.keys(1, 'Hello World', 'abc'), "Di(a=1).keys(1, 'Hello World', 'abc')")
change(lambda: dict.fromkeys('abc'), lambda x: x.keys(1, ''), "dict.fromkeys('abc').keys(1, '')")
change(lambda: {(1,2):[3]}, lambda x: x.keys('abc'), "{(1,2):[3]}.keys('abc')")
change(lambda: dict.fromkeys('abc'), lambda x: x.keys(Ellipsis), "dict.fromkeys('abc').keys(Ellipsis)")
