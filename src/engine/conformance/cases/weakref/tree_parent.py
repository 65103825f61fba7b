import weakref

class Node:
    def __init__(self, value, parent=None):
        self.value = value
        self.children = []
        self._parent = weakref.ref(parent) if parent else None
        if parent:
            parent.children.append(self)

    @property
    def parent(self):
        return self._parent() if self._parent else None

    def path(self):
        p = self.parent
        return (p.path() if p else []) + [self.value]

    def __del__(self):
        print('del', self.value)

root = Node('root')
child = Node('child', root)
leaf = Node('leaf', child)
print(leaf.path(), child.parent.value)
del child
print(leaf.path())
del root
print(leaf.parent, leaf.path())
del leaf
