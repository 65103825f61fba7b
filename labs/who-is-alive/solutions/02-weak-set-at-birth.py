# A weak set, entered in `__new__`, through which a copy comes as well. Nobody is kept by it, and who dies leaves it by himself.
# It can also say who is alive. The price: a weak reference for each instance.
import copy
import weakref


class Part:
    all = weakref.WeakSet()

    def __new__(cls, *args):
        part = super().__new__(cls)
        Part.all.add(part)
        return part

    def __init__(self, name):
        self.name = name


class Screw(Part):
    pass


def alive():
    """How many parts there are now, screws included."""
    return len(Part.all)


nut = Part('nut')
screw = Screw('screw')
print('two made:', alive())

bolt = Part('bolt')
del nut
print('one made, one gone:', alive())

box = [Part(f'pin {n}') for n in range(5)]
print('a box of five:', alive())
box.clear()
print('the box emptied:', alive())

twin = copy.copy(screw)
print('a screw copied:', alive())

del screw, bolt, twin
print('all gone:', alive())
