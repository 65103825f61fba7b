import copy
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


scores = []  # what to call when the evening is over


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
    last = copy.deepcopy(rooms[-1])

    def score():
        return f'{level}: {last.coins} coins in the {last.name}'

    scores.append(score)
    print('played:', *[room.name for room in rooms])


play('castle', 'hall', 'tower', 'attic')
gc.collect()
print('castle is over')
play('harbour', 'quay', 'ship', 'hold', 'cabin')
gc.collect()
print('harbour is over')
for score in scores:
    print(score())
