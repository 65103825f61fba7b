import gc


class Room:
    pass


values = [
    7,
    'attic',
    object(),
    [],
    Room(),
    Room,
    len,
    {},
    {'doors': 2},
    {'doors': []},
]
for value in values:
    kind = type(value).__name__
    print(f'{kind:27}{"tracked" if gc.is_tracked(value) else "not tracked"}')
