# `copy.deepcopy` follows all pointers and copies what it finds, however deep, and keeps together what was one object.
# Nothing has to be known of the shape. The price: it copies everything, also what could have been shared, and that takes time.
import copy

ROWS, SEATS = 3, 4
row = ['-'] * SEATS
plan = [copy.deepcopy(row) for _ in range(ROWS)]


def book(row, seat, name):
    if plan[row][seat] == '-':
        plan[row][seat] = name
        print(name, 'sits at', row, seat)
    else:
        print(name, 'finds', plan[row][seat], 'at', row, seat)


def show():
    for row in plan:
        print(*row)


book(0, 1, 'Ada')
book(2, 1, 'Bo')
saved = copy.deepcopy(plan)
book(1, 3, 'Cy')
book(0, 1, 'Di')
show()
plan = saved
print('back to the saved plan')
show()
