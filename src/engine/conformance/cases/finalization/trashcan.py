import gc

gc.disable()

class Node:
    count = 0

    def __init__(self, next):
        self.next = next
        Node.count += 1

    def __del__(self):
        Node.count -= 1

head = None
for i in range(5000):
    head = Node(head)
print(Node.count)
head = None
print(Node.count)
nested = []
for i in range(20000):
    nested = [nested]
nested = None
t = ()
for i in range(20000):
    t = (t, Node(None)) if i % 1000 == 0 else (t,)
print(Node.count)
t = None
print(Node.count)
d = {}
for i in range(10000):
    d = {'d': d}
d = None
g = None

def gen(prev):
    yield prev

for i in range(1000):
    g = gen(g)
    next(g)
g = None
print('end')
gc.enable()
