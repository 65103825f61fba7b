# What repeats is not stored again: a list for each room, and the minute is the place in it.
# The shape of the data does the work, and looking up is direct. The price: it relies on a reading for every minute.
noise = 7


def sensor():
    """Yields every reading once, as (minute, room, degrees)."""
    global noise
    for minute in range(600):
        for room in ('attic', 'cellar'):
            noise = noise * 75 % 65537
            yield minute, room, 10 + noise % 150 / 10


readings = {}
for minute, room, degrees in sensor():
    readings.setdefault(room, []).append(degrees)


def degrees_at(minute, room):
    return readings[room][minute]


def middle(room):
    values = sorted(readings[room])
    return values[len(values) // 2]


print('at 599:', degrees_at(599, 'attic'), degrees_at(599, 'cellar'))
print('middle:', middle('attic'), middle('cellar'))
