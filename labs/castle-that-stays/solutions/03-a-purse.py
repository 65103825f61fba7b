# The coins lie in an object of their own, a purse that knows no room. Rooms refer to it, and so does the score. An arrow into the level
# would keep it, an arrow out of the level keeps nothing but the purse. The price: one more class.
import gc


class Purse:
    coins = 0


class Room:
    def __init__(self, name):
        self.name = name
        self.doors = []
        self.purse = Purse()

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
    name, purse = rooms[-1].name, rooms[-1].purse

    def score():
        return f'{level}: {purse.coins} coins in the {name}'

    scores.append(score)
    for number, room in enumerate(rooms, 1):
        room.purse.coins += 10 * number
    print('played:', *[room.name for room in rooms])


play('castle', 'hall', 'tower', 'attic')
gc.collect()
print('castle is over')
play('harbour', 'quay', 'ship', 'hold', 'cabin')
gc.collect()
print('harbour is over')
for score in scores:
    print(score())
