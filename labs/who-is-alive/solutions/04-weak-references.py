# A set of weak references, each with a callback that takes it out when its part is gone. This is what a WeakSet does inside.
# One can do more in the callback. The price: more lines, and a callback must not fail.
import copy
import weakref


class Part:
    living = set()

    def __new__(cls, *args):
        part = super().__new__(cls)
        Part.living.add(weakref.ref(part, Part.living.discard))
        return part

    def __init__(self, name):
        self.name = name


class Screw(Part):
    pass


def alive():
    """How many parts there are now, screws included."""
    return len(Part.living)


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
