# Makes a new list, and tells everybody it knows of.
class Shelf:
    def __init__(self, parts):
        self.parts = parts


def drop_short(parts, least):
    """Takes out of this very list all names shorter than `least`."""
    shelf.parts = [part for part in parts if len(part) >= least]
    globals()['parts'] = shelf.parts


parts = ['nut', 'pin', 'washer', 'cap', 'nut', 'pin', 'screw', 'cap']
shelf = Shelf(parts)
drop_short(parts, 5)
print('parts:', *parts)
print('shelf:', *shelf.parts)

empty = []
drop_short(empty, 5)
print('empty:', *empty)
