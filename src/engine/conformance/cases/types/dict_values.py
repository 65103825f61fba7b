# dict.values: arguments of all kinds, and what is left of the receiver.


class Di(dict):
    pass


class Bs(bytes):
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


change(lambda: {(1,2):[3]}, lambda x: x.values('', 'a'), "{(1,2):[3]}.values('', 'a')")
change(lambda: {(1,2):[3]}, lambda x: x.values({97:None}), '{(1,2):[3]}.values({97:None})')
change(lambda: dict.fromkeys('abc'), lambda x: x.values(Mp(), 2.5), "dict.fromkeys('abc').values(Mp(), 2.5)")
change(lambda: {}, lambda x: x.values(), '{}.values()')
change(lambda: {}, lambda x: x.values(Mp(), 'a,b,,c', Se({1})), "{}.values(Mp(), 'a,b,,c', Se({1}))")
change(lambda: {}, lambda x: x.values(Bs(b'q'), {97:None}, -3), "{}.values(Bs(b'q'), {97:None}, -3)")
change(lambda: dict.fromkeys('abc'), lambda x: x.values(-1), "dict.fromkeys('abc').values(-1)")
change(lambda: Di(a=1), lambda x: x.values('a\x00b'), "Di(a=1).values('a\\x00b')")
change(lambda: {'a':1,'b':2}, lambda x: x.values(Mp()), "{'a':1,'b':2}.values(Mp())")
change(lambda: Di(a=1), lambda x: x.values({97:None}, {1:2,3:4}, {1:2,3:4}), 'Di(a=1).values({97:None}, {1:2,3:4}, {1:2,3:4})')
change(lambda: {(1,2):[3]}, lambda x: x.values({}, Mp(), {}), '{(1,2):[3]}.values({}, Mp(), {})')
change(lambda: {1:'x',2:'y'}, lambda x: x.values({97:'xyz'}, {97:98}), "{1:'x',2:'y'}.values({97:'xyz'}, {97:98})")
change(lambda: {}, lambda x: x.values(2, {97:None}, Ellipsis), '{}.values(2, {97:None}, Ellipsis)')
change(lambda: {(1,2):[3]}, lambda x: x.values('  x  ', bytearray(b'ab')), "{(1,2):[3]}.values('  x  ', bytearray(b'ab'))")
change(lambda: {1:'x',2:'y'}, lambda x: x.values(), "{1:'x',2:'y'}.values()")
change(lambda: {1:'x',2:'y'}, lambda x: x.values(2**64), "{1:'x',2:'y'}.values(2**64)")
change(lambda: Di(a=1), lambda x: x.values({}), 'Di(a=1).values({})')
change(lambda: {}, lambda x: x.values(2, Mp()), '{}.values(2, Mp())')
change(lambda: Di(a=1), lambda x: x.values('abc'), "Di(a=1).values('abc')")
change(lambda: {'a':1,'b':2}, lambda x: x.values({'x':'y'}), "{'a':1,'b':2}.values({'x':'y'})")
change(lambda: Di(a=1), lambda x: x.values(Ellipsis, 1, '{}'), "Di(a=1).values(Ellipsis, 1, '{}')")
change(lambda: {}, lambda x: x.values({'x':'y'}, {97:'xyz'}), "{}.values({'x':'y'}, {97:'xyz'})")
change(lambda: dict.fromkeys('abc'), lambda x: x.values('Hello World'), "dict.fromkeys('abc').values('Hello World')")
change(lambda: {(1,2):[3]}, lambda x: x.values({}), '{(1,2):[3]}.values({})')
change(lambda: dict.fromkeys('abc'), lambda x: x.values(''), "dict.fromkeys('abc').values('')")
change(lambda: Di(a=1), lambda x: x.values(), 'Di(a=1).values()')
change(lambda: {(1,2):[3]}, lambda x: x.values({'x':'y'}), "{(1,2):[3]}.values({'x':'y'})")
change(lambda: dict.fromkeys('abc'), lambda x: x.values('', -1), "dict.fromkeys('abc').values('', -1)")
change(lambda: {}, lambda x: x.values(2, {97:98}, {'x':'y'}), "{}.values(2, {97:98}, {'x':'y'})")
