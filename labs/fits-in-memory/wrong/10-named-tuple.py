from collections import namedtuple

Reading = namedtuple('Reading', 'minute room degrees')


noise = 7


def sensor():
    """Yields every reading once, as (minute, room, degrees)."""
    global noise
    for minute in range(600):
        for room in ('attic', 'cellar'):
            noise = noise * 75 % 65537
            yield minute, room, 10 + noise % 150 / 10


readings = []
for minute, room, degrees in sensor():
    readings.append(Reading(minute, room, degrees))


def degrees_at(minute, room):
    for reading in readings:
        if reading.minute == minute and reading.room == room:
            return reading.degrees


def middle(room):
    values = sorted(reading.degrees for reading in readings if reading.room == room)
    return values[len(values) // 2]


print('at 599:', degrees_at(599, 'attic'), degrees_at(599, 'cellar'))
print('middle:', middle('attic'), middle('cellar'))
