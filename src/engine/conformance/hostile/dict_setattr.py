class A:
    __slots__ = ()
A.__dict__['x'] = 5
