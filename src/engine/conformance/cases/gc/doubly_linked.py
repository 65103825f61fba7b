import gc

class Node:
    __slots__ = ('prev', 'next', 'value')

    def __init__(self, value):
        self.value = value
        self.prev = self.next = None

class DList:
    def __init__(self):
        self.head = self.tail = None
        self.size = 0

    def append(self, value):
        node = Node(value)
        if self.tail is None:
            self.head = self.tail = node
        else:
            node.prev = self.tail
            self.tail.next = node
            self.tail = node
        self.size += 1

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

gc.collect()
d = DList()
for i in range(5):
    d.append(i)
print(list(d), d.size)
del d
print(gc.collect())
one = DList()
one.append(1)
del one
print(gc.collect())
