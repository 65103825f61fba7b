# dict.update: arguments of all kinds, and what is left of the receiver.


class Fl(float):
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


change(lambda: {'a':1,'b':2}, lambda x: x.update('Hello World', {'a':1}), "{'a':1,'b':2}.update('Hello World', {'a':1})")
change(lambda: {(1,2):[3]}, lambda x: x.update(2), '{(1,2):[3]}.update(2)')
change(lambda: dict.fromkeys('abc'), lambda x: x.update(2, {'a':1}, Fl(2.5)), "dict.fromkeys('abc').update(2, {'a':1}, Fl(2.5))")
change(lambda: dict.fromkeys('abc'), lambda x: x.update(), "dict.fromkeys('abc').update()")
change(lambda: {}, lambda x: x.update({'x':'y'}), "{}.update({'x':'y'})")
change(lambda: {(1,2):[3]}, lambda x: x.update(Mp()), '{(1,2):[3]}.update(Mp())')
change(lambda: {(1,2):[3]}, lambda x: x.update({}), '{(1,2):[3]}.update({})')
change(lambda: Di(a=1), lambda x: x.update({'x':'y'}), "Di(a=1).update({'x':'y'})")
change(lambda: {'a':1,'b':2}, lambda x: x.update(-1), "{'a':1,'b':2}.update(-1)")
change(lambda: {1:'x',2:'y'}, lambda x: x.update(0, -1, object), "{1:'x',2:'y'}.update(0, -1, object)")
change(lambda: Di(a=1), lambda x: x.update('a,b,,c', Di(a=1)), "Di(a=1).update('a,b,,c', Di(a=1))")
change(lambda: {(1,2):[3]}, lambda x: x.update(Mp(), 1, Mp()), '{(1,2):[3]}.update(Mp(), 1, Mp())')
change(lambda: dict.fromkeys('abc'), lambda x: x.update(0), "dict.fromkeys('abc').update(0)")
change(lambda: {(1,2):[3]}, lambda x: x.update(-1, object), '{(1,2):[3]}.update(-1, object)')
change(lambda: {(1,2):[3]}, lambda x: x.update({'a':1}, ''), "{(1,2):[3]}.update({'a':1}, '')")
change(lambda: {'a':1,'b':2}, lambda x: x.update(-0.0, 0), "{'a':1,'b':2}.update(-0.0, 0)")
change(lambda: {'a':1,'b':2}, lambda x: x.update({1:2,3:4}), "{'a':1,'b':2}.update({1:2,3:4})")
change(lambda: {1:'x',2:'y'}, lambda x: x.update({97:None}, ((1,2,3),)), "{1:'x',2:'y'}.update({97:None}, ((1,2,3),))")
change(lambda: {}, lambda x: x.update(Tu((1,))), '{}.update(Tu((1,)))')
change(lambda: {(1,2):[3]}, lambda x: x.update(-1, -3), '{(1,2):[3]}.update(-1, -3)')
change(lambda: {1:'x',2:'y'}, lambda x: x.update({97:'xyz'}), "{1:'x',2:'y'}.update({97:'xyz'})")
change(lambda: {1:'x',2:'y'}, lambda x: x.update(), "{1:'x',2:'y'}.update()")
change(lambda: dict.fromkeys('abc'), lambda x: x.update(slice(-2,None)), "dict.fromkeys('abc').update(slice(-2,None))")
change(lambda: {1:'x',2:'y'}, lambda x: x.update({97:98}), "{1:'x',2:'y'}.update({97:98})")
change(lambda: Di(a=1), lambda x: x.update({97:98}), 'Di(a=1).update({97:98})')
change(lambda: {1:'x',2:'y'}, lambda x: x.update('abc', Mp(), Di(a=1)), "{1:'x',2:'y'}.update('abc', Mp(), Di(a=1))")
change(lambda: {1:'x',2:'y'}, lambda x: x.update(-1), "{1:'x',2:'y'}.update(-1)")
change(lambda: {}, lambda x: x.update({97:'xyz'}, (), 1), "{}.update({97:'xyz'}, (), 1)")
change(lambda: dict.fromkeys('abc'), lambda x: x.update({97:None}), "dict.fromkeys('abc').update({97:None})")
change(lambda: {(1,2):[3]}, lambda x: x.update(Di(a=1)), '{(1,2):[3]}.update(Di(a=1))')
change(lambda: {1:'x',2:'y'}, lambda x: x.update({}), "{1:'x',2:'y'}.update({})")
