import gc

gc.disable()


class Room:
    def __init__(self, name):
        self.name = name


def build():
    lamp = Room('lamp')
    barn, pond, oak = Room('barn'), Room('pond'), Room('oak')
    barn.next, pond.next, oak.next = pond, oak, barn
    oak.light = lamp
    loft, yard = Room('loft'), Room('yard')
    loft.next, yard.next = yard, loft
    loft.tool = Room('rope')
    yard.old = barn
    return pond


gc.collect()
kept = build()
gc.set_debug(gc.DEBUG_SAVEALL)
gc.collect(0)
rooms = [item for item in gc.garbage if isinstance(item, Room)]
print(*sorted(room.name for room in rooms))
gc.set_debug(0)
gc.garbage.clear()
