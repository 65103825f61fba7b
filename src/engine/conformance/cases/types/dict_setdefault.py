# dict.setdefault: arguments of all kinds, and what is left of the receiver.


class St(str):
    pass


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


change(lambda: {'a':1,'b':2}, lambda x: x.setdefault(), "{'a':1,'b':2}.setdefault()")
change(lambda: dict.fromkeys('abc'), lambda x: x.setdefault(Di(a=1), St('sub')), "dict.fromkeys('abc').setdefault(Di(a=1), St('sub'))")
change(lambda: {}, lambda x: x.setdefault(-1, {}), '{}.setdefault(-1, {})')
change(lambda: {(1,2):[3]}, lambda x: x.setdefault(0), '{(1,2):[3]}.setdefault(0)')
change(lambda: {}, lambda x: x.setdefault(Tu((1,))), '{}.setdefault(Tu((1,)))')
change(lambda: dict.fromkeys('abc'), lambda x: x.setdefault(0), "dict.fromkeys('abc').setdefault(0)")
change(lambda: {1:'x',2:'y'}, lambda x: x.setdefault('  x  '), "{1:'x',2:'y'}.setdefault('  x  ')")
change(lambda: {}, lambda x: x.setdefault(True), '{}.setdefault(True)')
change(lambda: Di(a=1), lambda x: x.setdefault({'a':1}), "Di(a=1).setdefault({'a':1})")
change(lambda: {}, lambda x: x.setdefault('fi'), "{}.setdefault('fi')")
change(lambda: {(1,2):[3]}, lambda x: x.setdefault(b'ab\ncd', {97:None}), "{(1,2):[3]}.setdefault(b'ab\\ncd', {97:None})")
change(lambda: dict.fromkeys('abc'), lambda x: x.setdefault({1:1}.keys()), "dict.fromkeys('abc').setdefault({1:1}.keys())")
change(lambda: {'a':1,'b':2}, lambda x: x.setdefault('  x  '), "{'a':1,'b':2}.setdefault('  x  ')")
change(lambda: Di(a=1), lambda x: x.setdefault('ŉǆ'), "Di(a=1).setdefault('ŉǆ')")
change(lambda: {'a':1,'b':2}, lambda x: x.setdefault('a,b,,c'), "{'a':1,'b':2}.setdefault('a,b,,c')")
change(lambda: {'a':1,'b':2}, lambda x: x.setdefault({97:None}), "{'a':1,'b':2}.setdefault({97:None})")
change(lambda: dict.fromkeys('abc'), lambda x: x.setdefault(), "dict.fromkeys('abc').setdefault()")
change(lambda: {(1,2):[3]}, lambda x: x.setdefault(float('-inf'), {'x':'y'}), "{(1,2):[3]}.setdefault(float('-inf'), {'x':'y'})")
change(lambda: {1:'x',2:'y'}, lambda x: x.setdefault(2), "{1:'x',2:'y'}.setdefault(2)")
change(lambda: {'a':1,'b':2}, lambda x: x.setdefault(Di(a=1), {'a':1}), "{'a':1,'b':2}.setdefault(Di(a=1), {'a':1})")
change(lambda: dict.fromkeys('abc'), lambda x: x.setdefault(1, '  x  '), "dict.fromkeys('abc').setdefault(1, '  x  ')")
change(lambda: {1:'x',2:'y'}, lambda x: x.setdefault(b'ab\ncd', 'Hello World', {97:'xyz'}), "{1:'x',2:'y'}.setdefault(b'ab\\ncd', 'Hello World', {97:'xyz'})")
change(lambda: {(1,2):[3]}, lambda x: x.setdefault({'a':1}), "{(1,2):[3]}.setdefault({'a':1})")
change(lambda: dict.fromkeys('abc'), lambda x: x.setdefault(1, {1:2,3:4}), "dict.fromkeys('abc').setdefault(1, {1:2,3:4})")
change(lambda: {(1,2):[3]}, lambda x: x.setdefault(''), "{(1,2):[3]}.setdefault('')")
change(lambda: Di(a=1), lambda x: x.setdefault(), 'Di(a=1).setdefault()')
change(lambda: dict.fromkeys('abc'), lambda x: x.setdefault({}), "dict.fromkeys('abc').setdefault({})")
change(lambda: {'a':1,'b':2}, lambda x: x.setdefault({'x':'y'}), "{'a':1,'b':2}.setdefault({'x':'y'})")
change(lambda: {1:'x',2:'y'}, lambda x: x.setdefault(), "{1:'x',2:'y'}.setdefault()")
change(lambda: {(1,2):[3]}, lambda x: x.setdefault(Mp(), 1), '{(1,2):[3]}.setdefault(Mp(), 1)')
