# `play` returns what is to be kept, and the caller keeps it: a tuple of plain values. The function registers nothing anywhere, so nothing
# can stay by accident. The price: every caller has to think of it.
import gc


class Room:
    def __init__(self, name):
        self.name = name
        self.doors = []
        self.coins = 0

    def door_to(self, other):
        """A door can be used from both sides."""
        self.doors.append(other)
        other.doors.append(self)


scores = []  # what to print when the evening is over


def build(*names):
    """Rooms in a row."""
    rooms = [Room(name) for name in names]
    for room, following in zip(rooms, rooms[1:]):
        room.door_to(following)
    return rooms


def play(level, *names):
    rooms = build(*names)
    for number, room in enumerate(rooms, 1):
        room.coins += 10 * number
    print('played:', *[room.name for room in rooms])
    return level, rooms[-1].coins, rooms[-1].name


scores.append(play('castle', 'hall', 'tower', 'attic'))
gc.collect()
print('castle is over')
scores.append(play('harbour', 'quay', 'ship', 'hold', 'cabin'))
gc.collect()
print('harbour is over')
for level, coins, name in scores:
    print(f'{level}: {coins} coins in the {name}')
