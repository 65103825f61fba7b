import gc


class Part:
    def __init__(self, name):
        self.name = name


def parts_alive():
    return sorted(o.name for o in gc.get_objects() if type(o) is Part)


nut = Part('nut')
bolt = Part('bolt')
print(parts_alive())
del nut
print(parts_alive())
