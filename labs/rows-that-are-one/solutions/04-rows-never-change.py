# A row is a tuple, and booking puts a new row in the place of the old one. What never changes can be shared without care.
# Saving costs nothing but the outer list. The price: each booking builds a row.
ROWS, SEATS = 3, 4
plan = [('-',) * SEATS] * ROWS


def book(row, seat, name):
    if plan[row][seat] == '-':
        seats = plan[row]
        plan[row] = seats[:seat] + (name,) + seats[seat + 1 :]
        print(name, 'sits at', row, seat)
    else:
        print(name, 'finds', plan[row][seat], 'at', row, seat)


def show():
    for row in plan:
        print(*row)


book(0, 1, 'Ada')
book(2, 1, 'Bo')
saved = list(plan)
book(1, 3, 'Cy')
book(0, 1, 'Di')
show()
plan = saved
print('back to the saved plan')
show()
