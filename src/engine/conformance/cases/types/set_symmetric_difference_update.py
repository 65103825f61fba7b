# set.symmetric_difference_update: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Se(set):
    pass


class Fs(frozenset):
    pass


class Sq:
    def __init__(s,*a): s.a=a
    def __getitem__(s,i): return s.a[i]
    def __len__(s): return len(s.a)
    def __repr__(s): return f'Sq{s.a}'


def change(make, call, label):
    x = make()
    try:
        result = call(x)
    except Exception as error:
        print(label, '!!', type(error).__name__, error, '| left', repr(x)[:200])
    else:
        print(label, '->', repr(result)[:200], '| now', repr(x)[:200])


change(lambda: {1,2,3}, lambda x: x.symmetric_difference_update(slice(None,None,-1), slice(I(1),I(3)), Fs({1,9})), '{1,2,3}.symmetric_difference_update(slice(None,None,-1), slice(I(1),I(3)), Fs({1,9}))')
change(lambda: {1,'a',None}, lambda x: x.symmetric_difference_update({97:98}, (1,2,3)), "{1,'a',None}.symmetric_difference_update({97:98}, (1,2,3))")
change(lambda: {(1,2)}, lambda x: x.symmetric_difference_update([1,'a'], slice(0,0)), "{(1,2)}.symmetric_difference_update([1,'a'], slice(0,0))")
change(lambda: {1,'a',None}, lambda x: x.symmetric_difference_update(slice(I(1),I(3))), "{1,'a',None}.symmetric_difference_update(slice(I(1),I(3)))")
change(lambda: {(1,2)}, lambda x: x.symmetric_difference_update([1,'a']), "{(1,2)}.symmetric_difference_update([1,'a'])")
change(lambda: {1,2,3}, lambda x: x.symmetric_difference_update(((1,2,3),)), '{1,2,3}.symmetric_difference_update(((1,2,3),))')
change(lambda: Se({1,2}), lambda x: x.symmetric_difference_update([1,'a'], {'a'}), "Se({1,2}).symmetric_difference_update([1,'a'], {'a'})")
change(lambda: {1,2,3}, lambda x: x.symmetric_difference_update(), '{1,2,3}.symmetric_difference_update()')
change(lambda: {1,'a',None}, lambda x: x.symmetric_difference_update(1, Fs({1,9}), (1,2,3)), "{1,'a',None}.symmetric_difference_update(1, Fs({1,9}), (1,2,3))")
change(lambda: set(), lambda x: x.symmetric_difference_update([]), 'set().symmetric_difference_update([])')
change(lambda: {1,'a',None}, lambda x: x.symmetric_difference_update(), "{1,'a',None}.symmetric_difference_update()")
change(lambda: {'a'}, lambda x: x.symmetric_difference_update(['a','b']), "{'a'}.symmetric_difference_update(['a','b'])")
change(lambda: {(1,2)}, lambda x: x.symmetric_difference_update(Sq(3,4)), '{(1,2)}.symmetric_difference_update(Sq(3,4))')
change(lambda: Se({1,2}), lambda x: x.symmetric_difference_update(slice(1,3), slice(-2,None)), 'Se({1,2}).symmetric_difference_update(slice(1,3), slice(-2,None))')
change(lambda: Se({1,2}), lambda x: x.symmetric_difference_update('%s', slice(I(1),I(3))), "Se({1,2}).symmetric_difference_update('%s', slice(I(1),I(3)))")
change(lambda: {1,'a',None}, lambda x: x.symmetric_difference_update([1,2,3], {'a':1}), "{1,'a',None}.symmetric_difference_update([1,2,3], {'a':1})")
change(lambda: {1,'a',None}, lambda x: x.symmetric_difference_update(slice(1,3)), "{1,'a',None}.symmetric_difference_update(slice(1,3))")
change(lambda: {'a'}, lambda x: x.symmetric_difference_update(slice(-2,None)), "{'a'}.symmetric_difference_update(slice(-2,None))")
change(lambda: {1,'a',None}, lambda x: x.symmetric_difference_update('a'), "{1,'a',None}.symmetric_difference_update('a')")
change(lambda: set(), lambda x: x.symmetric_difference_update('\ud800', slice(0,0)), "set().symmetric_difference_update('\\ud800', slice(0,0))")
change(lambda: Se({1,2}), lambda x: x.symmetric_difference_update(range(5,0,-2), float('inf')), "Se({1,2}).symmetric_difference_update(range(5,0,-2), float('inf'))")
change(lambda: {(1,2)}, lambda x: x.symmetric_difference_update(range(5,0,-2)), '{(1,2)}.symmetric_difference_update(range(5,0,-2))')
change(lambda: {'a'}, lambda x: x.symmetric_difference_update(None), "{'a'}.symmetric_difference_update(None)")
change(lambda: {(1,2)}, lambda x: x.symmetric_difference_update(), '{(1,2)}.symmetric_difference_update()')
change(lambda: {'a'}, lambda x: x.symmetric_difference_update(set(), slice(-2,None), ['a','b']), "{'a'}.symmetric_difference_update(set(), slice(-2,None), ['a','b'])")
change(lambda: set(), lambda x: x.symmetric_difference_update({1,2}, '123', -1e308), "set().symmetric_difference_update({1,2}, '123', -1e308)")
change(lambda: {'a'}, lambda x: x.symmetric_difference_update(), "{'a'}.symmetric_difference_update()")
change(lambda: set(), lambda x: x.symmetric_difference_update((1,2)), 'set().symmetric_difference_update((1,2))')
change(lambda: {1,'a',None}, lambda x: x.symmetric_difference_update(range(3)), "{1,'a',None}.symmetric_difference_update(range(3))")
