# Breadth-first search with a list used as a queue, heap-like sifting by hand.
size = 220
walls = {(x, y) for x in range(size) for y in range(size) if (x * 7 + y * 13) % 11 == 0}
frontier, steps = [(1, 1)], {(1, 1): 0}
for x, y in frontier:
    for spot in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
        if 0 <= spot[0] < size and 0 <= spot[1] < size and spot not in walls and spot not in steps:
            steps[spot] = steps[x, y] + 1
            frontier.append(spot)
line = []
for i in range(30000):
    line.append(i)
while len(line) > 2:
    line.pop(0)
print(len(steps), max(steps.values()))
