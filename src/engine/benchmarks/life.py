# A grid as a set of tuples.
def step(cells):
    neighbours = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    spot = (x + dx, y + dy)
                    neighbours[spot] = neighbours.get(spot, 0) + 1
    return {spot for spot, n in neighbours.items() if n == 3 or n == 2 and spot in cells}


cells = {(i % 17, i * i % 13) for i in range(80)}
for _ in range(700):
    cells = step(cells)
print(len(cells))
