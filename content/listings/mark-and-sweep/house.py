import gc

gc.disable()


class Room:
    def __init__(self, name):
        self.name = name


def build():
    attic, cellar, hall = Room('attic'), Room('cellar'), Room('hall')
    hall.up, hall.down, cellar.up = attic, cellar, hall
    shed, well = Room('shed'), Room('well')
    shed.path, well.path, well.ladder = well, shed, cellar
    return hall


gc.collect()  # everything so far
house = build()
found = gc.collect(0)  # what has been made since
print('found:', found)
print('still there:', house.name, house.up.name, house.down.name)
