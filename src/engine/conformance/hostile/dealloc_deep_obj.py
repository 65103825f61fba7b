class Node:
    pass
l = None
for _ in range(10**5):
    n = Node(); n.next = l; l = n
del l, n
print('ok')
