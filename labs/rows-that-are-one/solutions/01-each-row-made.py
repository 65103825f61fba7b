# A comprehension makes a new row each time it comes round, and the saved plan copies each row.
# The usual answer for lists of lists. The price: whoever nests one level deeper must copy one level deeper.
ROWS, SEATS = 3, 4
plan = [['-'] * SEATS for _ in range(ROWS)]


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
saved = [row[:] for row in plan]
book(1, 3, 'Cy')
book(0, 1, 'Di')
show()
plan = saved
print('back to the saved plan')
show()
