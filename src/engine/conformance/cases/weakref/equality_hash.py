import weakref

class K:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        print('eq')
        return self.v == other.v

    def __hash__(self):
        print('hash')
        return hash(self.v)

a, b, c = K(1), K(1), K(2)
ra, rb, rc = map(weakref.ref, (a, b, c))
print(ra == rb, ra != rb, ra == rc)
print(hash(ra) == hash(a))
print(hash(ra) == hash(1))
d = {ra: 'a'}
print(d[rb])
del a
print(ra == rb, ra == ra, ra != ra)
print(hash(ra) == hash(1))
print(d[ra])
try:
    hash(rc)
    del c
    print(hash(rc) == hash(2))
finally:
    pass
print(ra == 1, ra != 1, ra is ra)

class U:
    __hash__ = None

u = U()
try:
    hash(weakref.ref(u))
except TypeError as e:
    print(e)
