# dict.get: arguments of all kinds, and what is left of the receiver.


class Fl(float):
    pass


class Di(dict):
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


change(lambda: dict.fromkeys('abc'), lambda x: x.get('  x  ', {1:2,3:4}), "dict.fromkeys('abc').get('  x  ', {1:2,3:4})")
change(lambda: {'a':1,'b':2}, lambda x: x.get('', Mp()), "{'a':1,'b':2}.get('', Mp())")
change(lambda: {1:'x',2:'y'}, lambda x: x.get(), "{1:'x',2:'y'}.get()")
change(lambda: Di(a=1), lambda x: x.get(-1, {97:'xyz'}), "Di(a=1).get(-1, {97:'xyz'})")
change(lambda: {1:'x',2:'y'}, lambda x: x.get(0), "{1:'x',2:'y'}.get(0)")
change(lambda: {}, lambda x: x.get({'a':1}, {'x':'y'}, 'a'), "{}.get({'a':1}, {'x':'y'}, 'a')")
change(lambda: dict.fromkeys('abc'), lambda x: x.get(Fl(2.5), 2.5), "dict.fromkeys('abc').get(Fl(2.5), 2.5)")
change(lambda: {}, lambda x: x.get(1, []), '{}.get(1, [])')
change(lambda: {}, lambda x: x.get(slice(-2,None)), '{}.get(slice(-2,None))')
change(lambda: {1:'x',2:'y'}, lambda x: x.get('a,b,,c'), "{1:'x',2:'y'}.get('a,b,,c')")
change(lambda: {(1,2):[3]}, lambda x: x.get('utf-8'), "{(1,2):[3]}.get('utf-8')")
change(lambda: Di(a=1), lambda x: x.get('abc'), "Di(a=1).get('abc')")
change(lambda: {}, lambda x: x.get(0), '{}.get(0)')
change(lambda: {}, lambda x: x.get(), '{}.get()')
change(lambda: dict.fromkeys('abc'), lambda x: x.get({'x':'y'}, 0), "dict.fromkeys('abc').get({'x':'y'}, 0)")
change(lambda: {(1,2):[3]}, lambda x: x.get(range(3), {97:98}), '{(1,2):[3]}.get(range(3), {97:98})')
change(lambda: Di(a=1), lambda x: x.get(), 'Di(a=1).get()')
change(lambda: {(1,2):[3]}, lambda x: x.get('a,b,,c'), "{(1,2):[3]}.get('a,b,,c')")
change(lambda: {'a':1,'b':2}, lambda x: x.get(1, {97:98}), "{'a':1,'b':2}.get(1, {97:98})")
change(lambda: {}, lambda x: x.get('Hello World'), "{}.get('Hello World')")
change(lambda: {1:'x',2:'y'}, lambda x: x.get({'x':'y'}), "{1:'x',2:'y'}.get({'x':'y'})")
change(lambda: dict.fromkeys('abc'), lambda x: x.get(2), "dict.fromkeys('abc').get(2)")
change(lambda: dict.fromkeys('abc'), lambda x: x.get({}, {1:2,3:4}), "dict.fromkeys('abc').get({}, {1:2,3:4})")
change(lambda: {(1,2):[3]}, lambda x: x.get(Di(a=1)), '{(1,2):[3]}.get(Di(a=1))')
change(lambda: {}, lambda x: x.get(object, '  x  '), "{}.get(object, '  x  ')")
change(lambda: {'a':1,'b':2}, lambda x: x.get('\ud800'), "{'a':1,'b':2}.get('\\ud800')")
change(lambda: Di(a=1), lambda x: x.get('', 1), "Di(a=1).get('', 1)")
change(lambda: Di(a=1), lambda x: x.get(set()), 'Di(a=1).get(set())')
change(lambda: dict.fromkeys('abc'), lambda x: x.get(str, {97:None}), "dict.fromkeys('abc').get(str, {97:None})")
