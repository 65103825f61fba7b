import copy
import weakref


class Part:
    all = weakref.WeakSet()

    def __init__(self, name):
        self.name = name
        Part.all.add(self)


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
