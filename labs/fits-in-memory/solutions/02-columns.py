# A list for each column, and a reading is a row over all of them. There is no object for a reading at all.
# The habit of all data libraries. The price: the columns must be kept in step by whoever appends to them.
noise = 7


def sensor():
    """Yields every reading once, as (minute, room, degrees)."""
    global noise
    for minute in range(600):
        for room in ('attic', 'cellar'):
            noise = noise * 75 % 65537
            yield minute, room, 10 + noise % 150 / 10


minutes = []
rooms = []
values = []
for minute, room, degrees in sensor():
    minutes.append(minute)
    rooms.append(room)
    values.append(degrees)


def degrees_at(minute, room):
    for i in range(len(minutes)):
        if minutes[i] == minute and rooms[i] == room:
            return values[i]


def middle(room):
    mine = sorted(value for value, its_room in zip(values, rooms) if its_room == room)
    return mine[len(mine) // 2]


print('at 599:', degrees_at(599, 'attic'), degrees_at(599, 'cellar'))
print('middle:', middle('attic'), middle('cellar'))
