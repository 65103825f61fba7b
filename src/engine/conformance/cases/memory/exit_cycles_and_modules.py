# At exit: functions, classes and instances that hold one another, and names that finalisers still see.
import sys, weakref


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name, sys is None)


def function():
    return function.node


function.node = Node('on function')
Node.kept = Node('on class')
ring = [Node(f'ring {i}') for i in range(3)]
for i, node in enumerate(ring):
    node.next = ring[(i + 1) % 3]
late = weakref.finalize(function, print, 'finalize')
_private = Node('private')
sys.extra = Node('in sys')
sys.modules['fake'] = Node('fake module')


class Meta(type):
    def __del__(cls):
        print('class gone', cls.__name__)


class Made(metaclass=Meta):
    inner = Node('inner')


local = lambda held=Node('default'): held
del ring, node
print('end')
