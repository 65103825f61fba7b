import dataclasses
import gc

gc.collect()

@dataclasses.dataclass
class Node:
    value: int
    parent: 'Node' = None
    children: list = dataclasses.field(default_factory=list)

    def add(self, value):
        child = Node(value, self)
        self.children.append(child)
        return child

root = Node(1)
root.add(2).add(3)
print(root.children[0].children[0].parent.value)
del root
print(gc.collect())

@dataclasses.dataclass(slots=True)
class Slim:
    other: object = None

a = Slim()
a.other = a
del a
print(gc.collect())
