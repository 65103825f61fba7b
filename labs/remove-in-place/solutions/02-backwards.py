# From the end to the front: what moves when an item is taken out has been looked at already.
# Nothing is built. The price: each `del` moves all that stands behind.
class Shelf:
    def __init__(self, parts):
        self.parts = parts


def drop_short(parts, least):
    """Takes out of this very list all names shorter than `least`."""
    for place in range(len(parts) - 1, -1, -1):
        if len(parts[place]) < least:
            del parts[place]


parts = ['nut', 'pin', 'washer', 'cap', 'nut', 'pin', 'screw', 'cap']
shelf = Shelf(parts)
drop_short(parts, 5)
print('parts:', *parts)
print('shelf:', *shelf.parts)

empty = []
drop_short(empty, 5)
print('empty:', *empty)
