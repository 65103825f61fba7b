import sys

shelf = []
empty = sys.getsizeof(shelf)
seen = None
for n in range(1, 101):
    shelf.append('nut')
    places = (sys.getsizeof(shelf) - empty) // 8
    if places != seen:
        print(f'{n:2} items: room for {places}')
        seen = places
