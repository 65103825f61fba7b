import gc

gc.collect()
deep = []
for i in range(100000):
    deep = [deep]
del deep
print('list freed', gc.collect())

deep = ()
for i in range(50000):
    deep = (deep,)
del deep
print('tuple freed', gc.collect())

deep = {}
for i in range(50000):
    deep = {0: deep}
del deep
print('dict freed', gc.collect())

class Node:
    __slots__ = ('next',)

first = node = Node()
for i in range(30000):
    node.next = Node()
    node = node.next
node.next = first
del first, node
print(gc.collect())

class Chain:
    def __init__(self, next):
        self.next = next

chain = None
for i in range(30000):
    chain = Chain(chain)
del chain
print('chain freed', gc.collect())
