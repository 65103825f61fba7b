import gc

gc.collect()
lst = []
lst.append(lst)
print(lst, gc.is_tracked(lst))
del lst
print(gc.collect())
print(gc.collect())

# A chain of lists ending in itself.
head = []
node = head
for i in range(10):
    nxt = [i]
    node.append(nxt)
    node = nxt
node.append(head)
del head, node, nxt
print(gc.collect())

# Not a cycle: freed at once, nothing to collect.
a = [[], [[]]]
del a
print(gc.collect())

# One name still holds it.
a = []
b = [a]
a.append(b)
del b
print(gc.collect(), a[0][0] is a)
del a
print(gc.collect())
