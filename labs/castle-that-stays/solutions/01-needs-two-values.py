# The function needs a number and a name, so these are what it refers to. No room is in its closure, and the level is freed as a whole.
# The price: the number has to be kept in step with the room.
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
    name, coins = names[-1], 0

    def score():
        return f'{level}: {coins} coins in the {name}'

    scores.append(score)
    for number, room in enumerate(rooms, 1):
        room.coins += 10 * number
    coins = rooms[-1].coins
    print('played:', *[room.name for room in rooms])


play('castle', 'hall', 'tower', 'attic')
gc.collect()
print('castle is over')
play('harbour', 'quay', 'ship', 'hold', 'cabin')
gc.collect()
print('harbour is over')
for score in scores:
    print(score())
