import sys


def room(things):
    return (sys.getsizeof(things) - sys.getsizeof([])) // 8


three = ('nut', 'bolt', 'screw')
grown = []
for thing in three:
    grown.append(thing)

print('[a, b, c] of names:    ', room([three[0], three[1], three[2]]))
print('[a, b, c] of constants:', room(['nut', 'bolt', 'screw']))
print("['nut'] * 3:           ", room(['nut'] * 3))
print('three appends:         ', room(grown))
