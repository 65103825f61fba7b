# One pass: what stays moves to the front, and the end is cut off once. A C programmer would do it like this.
# No second list, and nothing is moved twice. The price: two places to keep in mind.
class Shelf:
    def __init__(self, parts):
        self.parts = parts


def drop_short(parts, least):
    """Takes out of this very list all names shorter than `least`."""
    kept = 0
    for part in parts:
        if len(part) >= least:
            parts[kept] = part
            kept += 1
    del parts[kept:]


parts = ['nut', 'pin', 'washer', 'cap', 'nut', 'pin', 'screw', 'cap']
shelf = Shelf(parts)
drop_short(parts, 5)
print('parts:', *parts)
print('shelf:', *shelf.parts)

empty = []
drop_short(empty, 5)
print('empty:', *empty)
