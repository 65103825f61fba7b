def menu():
    yield 'soup'
    bill = yield from main_course()
    yield f'coffee, and the bill is {bill}'


def main_course():
    yield 'rice'
    yield 'fish'
    return 12


for dish in menu():
    print(dish)
