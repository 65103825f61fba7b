noise = 7


def sensor():
    """Yields every reading once, as (minute, room, degrees)."""
    global noise
    for minute in range(600):
        for room in ('attic', 'cellar'):
            noise = noise * 75 % 65537
            yield minute, room, 10 + noise % 150 / 10


def degrees_at(minute, room):
    for its_minute, its_room, degrees in sensor():
        if its_minute == minute and its_room == room:
            return degrees


def middle(room):
    values = sorted(degrees for _, its_room, degrees in sensor() if its_room == room)
    return values[len(values) // 2]


print('at 599:', degrees_at(599, 'attic'), degrees_at(599, 'cellar'))
print('middle:', middle('attic'), middle('cellar'))
