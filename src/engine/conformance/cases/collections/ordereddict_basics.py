from collections import OrderedDict

od = OrderedDict()
od['b'] = 2
od['a'] = 1
od['c'] = 3
print(od, list(od), list(od.items()))
od['b'] = 20
print(od)
od.move_to_end('b')
print(list(od))
od.move_to_end('c', last=False)
print(list(od))
print(od.popitem(), od.popitem(last=False), od)
print(OrderedDict([('x', 1), ('y', 2)]), OrderedDict(x=1), OrderedDict({'q': 5}, r=6))
for bad in (
    lambda: od.move_to_end('nope'),
    lambda: OrderedDict().popitem(),
    lambda: od['nope'],
    lambda: od.pop('nope'),
    lambda: OrderedDict(1),
    lambda: OrderedDict([(1, 2, 3)]),
    lambda: OrderedDict(1, 2),
):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
print(od.pop('a'), od.pop('nope', 'default'), od.setdefault('new', []), od)
od.update({'p': 1}, q=2)
print(od)
print(OrderedDict.fromkeys('abc'), OrderedDict.fromkeys('ab', 0))
od.clear()
print(od, len(od), bool(od))
