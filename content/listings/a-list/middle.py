shelf = ['nut', 'bolt', 'screw', 'pin']
print(shelf.pop(0), shelf)
shelf.insert(0, 'washer')
print(shelf)
for thing in shelf:
    if len(thing) > 3:
        shelf.remove(thing)
print(shelf)
