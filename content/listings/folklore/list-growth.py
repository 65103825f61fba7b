import sys

items = []
empty = sys.getsizeof(items)
room = []
for number in range(60):
    items.append(number)
    places = (sys.getsizeof(items) - empty) // 8
    if not room or room[-1] != places:
        room.append(places)
print(room)
