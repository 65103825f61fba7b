from collections import OrderedDict


def attempt(action):
    od = OrderedDict.fromkeys('abc', 0)
    try:
        for k in od:
            action(od, k)
        print('fine', od)
    except RuntimeError as e:
        print('RuntimeError', e)


attempt(lambda od, k: od.__setitem__(k, 1))
attempt(lambda od, k: od.__setitem__(k + k, 1))
attempt(lambda od, k: od.pop(k))
attempt(lambda od, k: od.move_to_end(k))
attempt(lambda od, k: od.clear())
attempt(lambda od, k: od.update(a=5))
it = iter(OrderedDict(a=1, b=2).items())
print(next(it), list(it), list(it))


class LRU(OrderedDict):
    def __init__(self, size):
        super().__init__()
        self.size = size

    def get(self, key, default=None):
        if key in self:
            self.move_to_end(key)
            return self[key]
        return default

    def put(self, key, value):
        self[key] = value
        self.move_to_end(key)
        if len(self) > self.size:
            print('evict', self.popitem(last=False))


c = LRU(2)
c.put('a', 1)
c.put('b', 2)
c.get('a')
c.put('c', 3)
print(c, c.__dict__)
