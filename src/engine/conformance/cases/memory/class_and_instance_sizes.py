import sys
size = sys.getsizeof

class Plain: pass
class Init:
    def __init__(self): self.x = 1; self.y = 2
class Slots: __slots__ = ('a', 'b')
class Empty: __slots__ = ()
class Both(Slots): pass
class More(Slots): __slots__ = ('c',)
class WithDict: __slots__ = ('__dict__',)
class Weak: __slots__ = ('__weakref__',)
class List(list): pass
class Dict(dict): __slots__ = ()
class Err(Exception): pass
class Meta(type): pass
class M(metaclass=Meta): pass
for c in (Plain, Init, Slots, Empty, Both, More, WithDict, Weak, List, Dict, Err, M):
    print(c.__name__, size(c), size(c()), c.__basicsize__, c.__itemsize__, c.__dictoffset__, c.__weakrefoffset__, type.__sizeof__(c))
print(size(Meta), Meta.__basicsize__)
