class Plain: pass
class Slots: __slots__ = ('a',)
class L(list): pass
class D(dict): pass
class T(tuple): pass
class I(int): pass
class S(str): pass
class E(Exception): pass
class Meta(type): pass
VALID_VERSION = 1 << 19
for c in (Plain, Slots, L, D, T, I, S, E, object, int, str, list, dict, tuple, type, set, ValueError, range, type(None)):
    print(c.__name__, hex(c.__flags__ & ~VALID_VERSION), c.__basicsize__, c.__itemsize__, c.__dictoffset__, c.__weakrefoffset__)
