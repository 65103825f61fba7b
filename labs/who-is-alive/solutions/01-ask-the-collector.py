# The collector's lists have every instance, however it was made. The class needs no line for it.
# Good for looking into a program that is there. The price: each question walks over all containers of the process.
import copy
import gc


class Part:
    def __init__(self, name):
        self.name = name


class Screw(Part):
    pass


def alive():
    """How many parts there are now, screws included."""
    return sum(isinstance(o, Part) for o in gc.get_objects())


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
