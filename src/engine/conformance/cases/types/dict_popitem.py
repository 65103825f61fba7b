# dict.popitem: arguments of all kinds, and what is left of the receiver.


class Di(dict):
    pass


def change(make, call, label):
    x = make()
    try:
        result = call(x)
    except Exception as error:
        print(label, '!!', type(error).__name__, error, '| left', repr(x)[:200])
    else:
        print(label, '->', repr(result)[:200], '| now', repr(x)[:200])


change(lambda: {}, lambda x: x.popitem('Hello World', {97:'xyz'}, ''), "{}.popitem('Hello World', {97:'xyz'}, '')")
change(lambda: {}, lambda x: x.popitem(), '{}.popitem()')
change(lambda: {1:'x',2:'y'}, lambda x: x.popitem(5), "{1:'x',2:'y'}.popitem(5)")
change(lambda: Di(a=1), lambda x: x.popitem(slice(None,None,2), [b'a',b'b']), "Di(a=1).popitem(slice(None,None,2), [b'a',b'b'])")
change(lambda: dict.fromkeys('abc'), lambda x: x.popitem({}), "dict.fromkeys('abc').popitem({})")
change(lambda: {}, lambda x: x.popitem('abc', 'a'), "{}.popitem('abc', 'a')")
change(lambda: Di(a=1), lambda x: x.popitem('abc'), "Di(a=1).popitem('abc')")
change(lambda: {(1,2):[3]}, lambda x: x.popitem('abc', -1), "{(1,2):[3]}.popitem('abc', -1)")
change(lambda: {1:'x',2:'y'}, lambda x: x.popitem('  x  '), "{1:'x',2:'y'}.popitem('  x  ')")
change(lambda: {1:'x',2:'y'}, lambda x: x.popitem(), "{1:'x',2:'y'}.popitem()")
change(lambda: {'a':1,'b':2}, lambda x: x.popitem(-256), "{'a':1,'b':2}.popitem(-256)")
change(lambda: {}, lambda x: x.popitem({97:None}), '{}.popitem({97:None})')
change(lambda: Di(a=1), lambda x: x.popitem(-256, b' x '), "Di(a=1).popitem(-256, b' x ')")
change(lambda: {(1,2):[3]}, lambda x: x.popitem(), '{(1,2):[3]}.popitem()')
change(lambda: Di(a=1), lambda x: x.popitem(''), "Di(a=1).popitem('')")
change(lambda: {1:'x',2:'y'}, lambda x: x.popitem('Hello World', {97:98}), "{1:'x',2:'y'}.popitem('Hello World', {97:98})")
change(lambda: {1:'x',2:'y'}, lambda x: x.popitem(1, 'a,b,,c'), "{1:'x',2:'y'}.popitem(1, 'a,b,,c')")
change(lambda: {}, lambda x: x.popitem({'a':1}), "{}.popitem({'a':1})")
change(lambda: {(1,2):[3]}, lambda x: x.popitem('  x  '), "{(1,2):[3]}.popitem('  x  ')")
change(lambda: {}, lambda x: x.popitem(1, {97:'xyz'}), "{}.popitem(1, {97:'xyz'})")
change(lambda: {(1,2):[3]}, lambda x: x.popitem({1:2}.items()), '{(1,2):[3]}.popitem({1:2}.items())')
change(lambda: Di(a=1), lambda x: x.popitem({97:'xyz'}, ()), "Di(a=1).popitem({97:'xyz'}, ())")
change(lambda: {'a':1,'b':2}, lambda x: x.popitem(), "{'a':1,'b':2}.popitem()")
change(lambda: dict.fromkeys('abc'), lambda x: x.popitem(), "dict.fromkeys('abc').popitem()")
change(lambda: {'a':1,'b':2}, lambda x: x.popitem(b'a,b', Di(a=1)), "{'a':1,'b':2}.popitem(b'a,b', Di(a=1))")
change(lambda: dict.fromkeys('abc'), lambda x: x.popitem('  x  '), "dict.fromkeys('abc').popitem('  x  ')")
change(lambda: Di(a=1), lambda x: x.popitem(), 'Di(a=1).popitem()')
