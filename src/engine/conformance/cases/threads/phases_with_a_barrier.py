# Rows of a grid are computed by one thread each, in rounds: a barrier with an action swaps the two grids.
import threading

SIZE = 6
ROUNDS = 4
grid = [[(x * y) % 3 == 1 for x in range(SIZE)] for y in range(SIZE)]
following = [[False] * SIZE for _ in range(SIZE)]
rounds = []


def swap():
    global grid, following
    grid, following = following, grid
    rounds.append(sum(map(sum, grid)))


barrier = threading.Barrier(SIZE, action=swap)
first = []


def neighbours(y, x):
    cells = (
        grid[(y + dy) % SIZE][(x + dx) % SIZE]
        for dy in (-1, 0, 1)
        for dx in (-1, 0, 1)
        if dy or dx
    )
    return sum(cells)


def row(y):
    for _ in range(ROUNDS):
        for x in range(SIZE):
            n = neighbours(y, x)
            following[y][x] = n == 3 or (grid[y][x] and n == 2)
        if barrier.wait(timeout=10) == 0:
            first.append(threading.current_thread().name.startswith('row-'))


threads = [threading.Thread(target=row, args=(y,), name=f'row-{y}') for y in range(SIZE)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
print(rounds, first, barrier.n_waiting, barrier.broken, barrier.parties)
for cells in grid:
    print(''.join('#' if cell else '.' for cell in cells))

broken = threading.Barrier(2)


def waits():
    try:
        broken.wait(timeout=0.05)
    except threading.BrokenBarrierError as error:
        print('broken', repr(error), broken.broken)


alone = threading.Thread(target=waits)
alone.start()
alone.join()
try:
    broken.wait()
except threading.BrokenBarrierError:
    print('stays broken')
broken.reset()
print(broken.broken)
pair = [threading.Thread(target=broken.wait) for _ in range(2)]
[thread.start() for thread in pair]
[thread.join() for thread in pair]
aborted = threading.Thread(target=waits)
aborted.start()
broken.abort()
aborted.join()
