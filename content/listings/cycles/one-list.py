shelf = ['tea', 'rice']
same = shelf
box = [shelf, shelf]


def count(things):
    return len(things)


count(shelf)
del same
box.clear()
print(shelf)
