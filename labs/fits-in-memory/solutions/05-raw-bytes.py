# Bare numbers without objects: a bytearray, and a memoryview that reads and writes it as C doubles, eight bytes for each.
# By far the smallest. The price: the number of readings must be known before, and only numbers go in.
noise = 7


def sensor():
    """Yields every reading once, as (minute, room, degrees)."""
    global noise
    for minute in range(600):
        for room in ('attic', 'cellar'):
            noise = noise * 75 % 65537
            yield minute, room, 10 + noise % 150 / 10


rows = memoryview(bytearray(8 * 1200)).cast('d')
rooms = ('attic', 'cellar')
for minute, room, degrees in sensor():
    rows[2 * minute + rooms.index(room)] = degrees


def degrees_at(minute, room):
    return rows[2 * minute + rooms.index(room)]


def middle(room):
    values = sorted(rows[i] for i in range(rooms.index(room), 1200, 2))
    return values[len(values) // 2]


print('at 599:', degrees_at(599, 'attic'), degrees_at(599, 'cellar'))
print('middle:', middle('attic'), middle('cellar'))
