import gc

gc.collect()

class A:
    pass

gc.collect()
del A
print(gc.collect())

class B:
    __slots__ = ('x',)

gc.collect()
del B
print(gc.collect())

class C(int):
    pass

gc.collect()
del C
print(gc.collect())

def make():
    class Local:
        def method(self):
            return Local
    return Local()

gc.collect()
o = make()
print(type(o).__name__, o.method() is type(o))
gc.collect()
del o
print(gc.collect())

class Base:
    pass

class Derived(Base):
    pass

gc.collect()
del Derived
print(gc.collect(), Base.__subclasses__())
Base.me = Base
del Base
print(gc.collect() > 0)
