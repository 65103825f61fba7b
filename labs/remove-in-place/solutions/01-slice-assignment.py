# Build what stays, then put it into the old list: `parts[:] =` replaces the content of the block and leaves the list where it is.
# The usual answer, and the fastest. The price: for a moment both contents are there.
class Shelf:
    def __init__(self, parts):
        self.parts = parts


def drop_short(parts, least):
    """Takes out of this very list all names shorter than `least`."""
    parts[:] = [part for part in parts if len(part) >= least]


parts = ['nut', 'pin', 'washer', 'cap', 'nut', 'pin', 'screw', 'cap']
shelf = Shelf(parts)
drop_short(parts, 5)
print('parts:', *parts)
print('shelf:', *shelf.parts)

empty = []
drop_short(empty, 5)
print('empty:', *empty)
