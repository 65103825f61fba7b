import sys

shelf = list(range(40))
empty = sys.getsizeof([])


def places():
    return (sys.getsizeof(shelf) - empty) // 8


before = places()
while shelf:
    shelf.pop()
    if places() != before:
        print(f'{len(shelf):2} items left: room for {places()} instead of {before}')
        before = places()
