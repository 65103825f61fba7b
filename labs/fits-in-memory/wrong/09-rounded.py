noise = 7


def sensor():
    """Yields every reading once, as (minute, room, degrees)."""
    global noise
    for minute in range(600):
        for room in ('attic', 'cellar'):
            noise = noise * 75 % 65537
            yield minute, room, 10 + noise % 150 / 10


readings = {'attic': bytearray(), 'cellar': bytearray()}
for minute, room, degrees in sensor():
    readings[room].append(round(degrees))


def degrees_at(minute, room):
    return readings[room][minute]


def middle(room):
    return sorted(readings[room])[300]


print('at 599:', degrees_at(599, 'attic'), degrees_at(599, 'cellar'))
print('middle:', middle('attic'), middle('cellar'))
