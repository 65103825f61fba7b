# One dict from place to name: nothing is nested, so a copy of the outside is a copy of all.
# Only taken seats are stored. The price: rows exist only in `show`, which has to build them.
ROWS, SEATS = 3, 4
plan = {}


def book(row, seat, name):
    if (row, seat) not in plan:
        plan[row, seat] = name
        print(name, 'sits at', row, seat)
    else:
        print(name, 'finds', plan[row, seat], 'at', row, seat)


def show():
    for row in range(ROWS):
        print(*[plan.get((row, seat), '-') for seat in range(SEATS)])


book(0, 1, 'Ada')
book(2, 1, 'Bo')
saved = dict(plan)
book(1, 3, 'Cy')
book(0, 1, 'Di')
show()
plan = saved
print('back to the saved plan')
show()
