class A(int):
    __str__ = int.__repr__
    def __repr__(self): return 'R'
a = A(3); print(str(a), a, f'{a}', repr(a), '%s' % a)
print(int.__str__ is object.__str__, bool.__str__ is object.__str__)
class B(int):
    __repr__ = object.__repr__
    __hash__ = object.__hash__
    __add__ = int.__mul__
    __len__ = int.__int__
print(repr(B(2))[:9], B(3) + 4, len(B(5)))
class C:
    __str__ = lambda s: 'S'
    __repr__ = __str__
print(repr(C()), str(C()))
class D(dict):
    __getitem__ = dict.get
    __iter__ = dict.items
    __contains__ = dict.__len__
print(D(a=1)['zz'])
try: print(iter(D(a=1)))
except TypeError as e: print(e)
