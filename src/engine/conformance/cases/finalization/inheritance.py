class Base:
    def __del__(self):
        print('Base.__del__', type(self).__name__)

class Derived(Base):
    def __del__(self):
        print('Derived.__del__')
        super().__del__()

class Silent(Base):
    pass

class Mixin:
    def __del__(self):
        print('Mixin')

class Multi(Mixin, Base):
    pass

for cls in (Base, Derived, Silent, Multi):
    cls()
    print('--')

class Late:
    pass

o = Late()
Late.__del__ = lambda self: print('added later')
del o
o = Late()
del Late.__del__
del o
print('--')

class Instance:
    pass

i = Instance()
i.__del__ = lambda: print('never called')
del i
print('--')

class L(list):
    def __del__(self):
        print('list of', len(self))

L([1, 2, 3])

class I(int):
    def __del__(self):
        print('int', int(self))

I(5) + 1
print('--')

class E(Exception):
    def __del__(self):
        print('exception')

try:
    raise E
except E:
    print('caught')
