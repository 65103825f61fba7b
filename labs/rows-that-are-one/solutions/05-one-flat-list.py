# One flat list, and the place is computed: row times seats plus seat. That is how arrays with two dimensions lie in memory.
# One level, one copy. The price: the arithmetic is in every function, and a wrong seat is a seat of the next row.
ROWS, SEATS = 3, 4
plan = ['-'] * (ROWS * SEATS)


def book(row, seat, name):
    place = row * SEATS + seat
    if plan[place] == '-':
        plan[place] = name
        print(name, 'sits at', row, seat)
    else:
        print(name, 'finds', plan[place], 'at', row, seat)


def show():
    for start in range(0, len(plan), SEATS):
        print(*plan[start : start + SEATS])


book(0, 1, 'Ada')
book(2, 1, 'Bo')
saved = plan[:]
book(1, 3, 'Cy')
book(0, 1, 'Di')
show()
plan = saved
print('back to the saved plan')
show()
