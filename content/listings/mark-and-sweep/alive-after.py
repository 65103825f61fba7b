import gc

gc.disable()


class Room:
    def __init__(self, name):
        self.name = name
        self.me = self

    def __del__(self):
        if self.name == 'shed':
            saved.append(self)


saved = []
gc.collect()
Room('shed')
Room('barn')
gc.collect()
rooms = [item for item in gc.get_objects() if isinstance(item, Room)]
print('still there:', *sorted(room.name for room in rooms))
