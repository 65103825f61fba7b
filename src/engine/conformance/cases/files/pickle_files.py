import pickle, copyreg
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __eq__(self, other):
        return (self.x, self.y) == (other.x, other.y)
objs = [1, 2 ** 70, 1.5, 'é😀', b'x', None, (1, [2, {3}]), {'a': {'b': frozenset([1])}}, Point(1, 2), range(3), Ellipsis]
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    with open('p.bin', 'wb') as f:
        pickle.dump(objs, f, protocol)
        pickle.dump('second', f, protocol)
    with open('p.bin', 'rb') as f:
        print(protocol, pickle.load(f) == objs, pickle.load(f), end=' ')
        try:
            pickle.load(f)
        except EOFError as e:
            print('EOF')
shared = []
data = pickle.loads(pickle.dumps([shared, shared]))
print(data[0] is data[1])
loop = []
loop.append(loop)
again = pickle.loads(pickle.dumps(loop))
print(again[0] is again)
for bad in [lambda: 0, open('p.bin')]:
    try:
        pickle.dumps(bad)
    except (pickle.PicklingError, AttributeError, TypeError) as e:
        print(type(e).__name__)
