import gc
import sys

class Tree:
    count = 0

    def __init__(self, value, parent=None):
        Tree.count += 1
        self.value = value
        self.parent = parent
        self.children = []
        if parent is not None:
            parent.children.append(self)

    def __del__(self):
        Tree.count -= 1

def build(depth, parent=None):
    t = Tree(depth, parent)
    if depth:
        build(depth - 1, t)
        build(depth - 1, t)
    return t

gc.collect()
root = build(4)
print(Tree.count)
sub = root.children[0]
sub.parent = None
root.children.remove(sub)
del root
print(Tree.count)
gc.collect()
print(Tree.count)
del sub
print(Tree.count)
gc.collect()
print(Tree.count)
