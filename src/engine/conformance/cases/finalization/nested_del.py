class Node:
    def __init__(self, n, child=None):
        self.n = n
        self.child = child

    def __del__(self):
        print('del', self.n, self.child and self.child.n)

chain = Node(1, Node(2, Node(3)))
del chain
print('--')
l = [Node('a', Node('a1')), Node('b', Node('b1'))]
del l
print('--')

class Outer:
    def __del__(self):
        print('outer start')
        x = Node('made in del')
        del x
        print('outer end')

Outer()
print('--')

class Chain:
    def __del__(self):
        print('chain')
        lst = [Node(i) for i in range(2)]
        lst.pop()

c = Chain()
c = [c, Node('sibling')]
del c
print('--')
d = {'one': [Node('d1')], 'two': (Node('d2'), Node('d3'))}
d.clear()
print('--')

def f():
    a = Node('fa')
    b = Node('fb', a)
    del a
    print('in f')

f()
