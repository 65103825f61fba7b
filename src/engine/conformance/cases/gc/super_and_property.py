import gc

gc.collect()

class Base:
    def __init__(self):
        self._x = self

    @property
    def x(self):
        return self._x

class Derived(Base):
    def __init__(self):
        super().__init__()
        self.sup = super()

d = Derived()
print(d.x is d)
del d
print(gc.collect())

class Meta(type):
    registry = []

    def __new__(m, name, bases, ns):
        cls = super().__new__(m, name, bases, ns)
        m.registry.append(cls)
        return cls

class K(metaclass=Meta):
    pass

print([c.__name__ for c in Meta.registry])
del K
gc.collect()
print(len(Meta.registry))
Meta.registry.clear()
print(gc.collect() > 0)
