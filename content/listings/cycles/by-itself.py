import gc
import weakref


class Node:
    pass


freed = []
gc.collect()
node = Node()
node.me = node
watch = weakref.ref(node, freed.append)
del node

made = []
while not freed:
    made.append([])
print('threshold:', gc.get_threshold()[0])
print('lists made until it was freed:', len(made))
