# list.append: arguments of all kinds, and what is left of the receiver.


class Li(list):
    pass


class Tu(tuple):
    pass


class Sq:
    def __init__(s,*a): s.a=a
    def __getitem__(s,i): return s.a[i]
    def __len__(s): return len(s.a)
    def __repr__(s): return f'Sq{s.a}'


class It:
    def __init__(s,*a): s.a=a
    def __iter__(s): return iter(s.a)
    def __repr__(s): return f'It{s.a}'


def change(make, call, label):
    x = make()
    try:
        result = call(x)
    except Exception as error:
        print(label, '!!', type(error).__name__, error, '| left', repr(x)[:200])
    else:
        print(label, '->', repr(result)[:200], '| now', repr(x)[:200])


change(lambda: ['a','b','c'], lambda x: x.append(None, 'a', ('a','b')), "['a','b','c'].append(None, 'a', ('a','b'))")
change(lambda: [1,'a',None], lambda x: x.append(), "[1,'a',None].append()")
change(lambda: Li([1,2]), lambda x: x.append(), 'Li([1,2]).append()')
change(lambda: [1,'a',None], lambda x: x.append(Li([1,2]), (1,2,3), ('a','b')), "[1,'a',None].append(Li([1,2]), (1,2,3), ('a','b'))")
change(lambda: [1.5,True,2], lambda x: x.append(1, [b'a',b'b'], slice(None,None,-1)), "[1.5,True,2].append(1, [b'a',b'b'], slice(None,None,-1))")
change(lambda: [[1],[2]], lambda x: x.append(Tu((1,))), '[[1],[2]].append(Tu((1,)))')
change(lambda: Li([1,2]), lambda x: x.append(5, ''), "Li([1,2]).append(5, '')")
change(lambda: list('hello'), lambda x: x.append(256), "list('hello').append(256)")
change(lambda: ['a','b','c'], lambda x: x.append({97:None}), "['a','b','c'].append({97:None})")
change(lambda: [1,'a',None], lambda x: x.append(7), "[1,'a',None].append(7)")
change(lambda: [], lambda x: x.append(slice(1,3)), '[].append(slice(1,3))')
change(lambda: ['a','b','c'], lambda x: x.append(It(1,2)), "['a','b','c'].append(It(1,2))")
change(lambda: [[1],[2]], lambda x: x.append(('a','b')), "[[1],[2]].append(('a','b'))")
change(lambda: [1.5,True,2], lambda x: x.append(Sq(3,4), slice(2**70)), '[1.5,True,2].append(Sq(3,4), slice(2**70))')
change(lambda: [[1],[2]], lambda x: x.append([3,1,2]), '[[1],[2]].append([3,1,2])')
change(lambda: [1.5,True,2], lambda x: x.append(('a','b')), "[1.5,True,2].append(('a','b'))")
change(lambda: [[1],[2]], lambda x: x.append(slice(None,None,2)), '[[1],[2]].append(slice(None,None,2))')
change(lambda: list('hello'), lambda x: x.append(), "list('hello').append()")
change(lambda: Li([1,2]), lambda x: x.append(-2**31, slice(1,3), range(5,0,-2)), 'Li([1,2]).append(-2**31, slice(1,3), range(5,0,-2))')
change(lambda: [], lambda x: x.append(slice(2**70)), '[].append(slice(2**70))')
change(lambda: [1,'a',None], lambda x: x.append((1,2), slice(None,None,-1)), "[1,'a',None].append((1,2), slice(None,None,-1))")
change(lambda: ['a','b','c'], lambda x: x.append(1e300, slice('a')), "['a','b','c'].append(1e300, slice('a'))")
change(lambda: ['a','b','c'], lambda x: x.append(complex('nan')), "['a','b','c'].append(complex('nan'))")
change(lambda: [1.5,True,2], lambda x: x.append({'a'}), "[1.5,True,2].append({'a'})")
change(lambda: [[1],[2]], lambda x: x.append([b'a',b'b']), "[[1],[2]].append([b'a',b'b'])")
change(lambda: [1,2,3], lambda x: x.append(5, ['a','b']), "[1,2,3].append(5, ['a','b'])")
change(lambda: [3,1,2], lambda x: x.append({'x':'y'}), "[3,1,2].append({'x':'y'})")
change(lambda: [1,2,3], lambda x: x.append(((1,2,3),), 7), '[1,2,3].append(((1,2,3),), 7)')
change(lambda: [], lambda x: x.append(Li([1,2])), '[].append(Li([1,2]))')
change(lambda: ['a','b','c'], lambda x: x.append([]), "['a','b','c'].append([])")
change(lambda: ['a','b','c'], lambda x: x.append(slice('a')), "['a','b','c'].append(slice('a'))")
