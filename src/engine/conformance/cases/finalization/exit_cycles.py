class Node:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('del', self.n)

a, b = Node('a'), Node('b')
a.b, b.a = b, a
c = Node('c')
c.c = c
lost = Node('lost')
lost.me = lost
del lost
print('end')
