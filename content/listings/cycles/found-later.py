import gc
import weakref


class Node:
    pass


def make_pair():
    left, right = Node(), Node()
    left.other, right.other = right, left
    return weakref.ref(left)


gc.collect()  # what the imports have left
gc.disable()
seen = make_pair()
print('alive after the function:', seen() is not None)
gc.collect()
print('alive after a collection:', seen() is not None)
