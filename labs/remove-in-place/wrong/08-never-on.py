class Shelf:
    def __init__(self, parts):
        self.parts = parts


def drop_short(parts, least):
    """Takes out of this very list all names shorter than `least`."""
    place = 0
    while place < len(parts):
        if len(parts[place]) < least:
            parts.pop(place)


parts = ['nut', 'pin', 'washer', 'cap', 'nut', 'pin', 'screw', 'cap']
shelf = Shelf(parts)
drop_short(parts, 5)
print('parts:', *parts)
print('shelf:', *shelf.parts)

empty = []
drop_short(empty, 5)
print('empty:', *empty)
