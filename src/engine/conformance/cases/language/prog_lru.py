class Node:
    __slots__ = ('key', 'value', 'prev', 'next')

    def __init__(self, key=None, value=None):
        self.key = key
        self.value = value
        self.prev = self.next = None


class LRU:
    def __init__(self, capacity):
        self.capacity = capacity
        self.map = {}
        self.head = Node()
        self.tail = Node()
        self.head.next = self.tail
        self.tail.prev = self.head
        self.hits = self.misses = 0

    def _unlink(self, n):
        n.prev.next, n.next.prev = n.next, n.prev

    def _front(self, n):
        n.next, n.prev = self.head.next, self.head
        self.head.next.prev = n
        self.head.next = n

    def __getitem__(self, key):
        try:
            n = self.map[key]
        except KeyError:
            self.misses += 1
            raise
        self.hits += 1
        self._unlink(n)
        self._front(n)
        return n.value

    def __setitem__(self, key, value):
        if (n := self.map.get(key)) is not None:
            n.value = value
            self._unlink(n)
        else:
            if len(self.map) >= self.capacity:
                last = self.tail.prev
                self._unlink(last)
                del self.map[last.key]
            n = self.map[key] = Node(key, value)
        self._front(n)

    def __delitem__(self, key):
        self._unlink(self.map.pop(key))

    def __contains__(self, key):
        return key in self.map

    def __iter__(self):
        n = self.head.next
        while n is not self.tail:
            yield n.key
            n = n.next

    def __reversed__(self):
        n = self.tail.prev
        while n is not self.head:
            yield n.key
            n = n.prev

    def __repr__(self):
        return 'LRU(' + ', '.join(f'{k!r}: {self.map[k].value!r}' for k in self) + ')'


c = LRU(3)
for i, w in enumerate('one two three four two five'.split()):
    c[w] = i
    print(c)
print('one' in c, 'two' in c, c['two'], list(c), list(reversed(c)))
try:
    c['nope']
except KeyError as e:
    print('miss', e.args)
del c['four']
print(c, c.hits, c.misses)
try:
    del c['four']
except KeyError as e:
    print(repr(e))
try:
    c.head.color = 1
except AttributeError as e:
    print(e)
