import random
from dataclasses import dataclass, field
from itertools import product


def step(cells):
    counts = {}
    for x, y in cells:
        for dx, dy in product((-1, 0, 1), repeat=2):
            if dx or dy:
                p = x + dx, y + dy
                counts[p] = counts.get(p, 0) + 1
    return {p for p, n in counts.items() if n == 3 or n == 2 and p in cells}


def show(cells, w=6, h=6):
    return '\n'.join(''.join('#' if (x, y) in cells else '.' for x in range(w)) for y in range(h))


glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
g = glider
for _ in range(4):
    g = step(g)
print(show(glider), show(g), g == {(x + 1, y + 1) for x, y in glider}, sep='\n--\n')


@dataclass
class Customer:
    id: int
    arrival: float
    service: float
    start: float = field(default=0.0, compare=False)

    @property
    def wait(self):
        return self.start - self.arrival


def simulate(n, servers, seed):
    rng = random.Random(seed)
    t, free, done = 0.0, [0.0] * servers, []
    for i in range(n):
        t += rng.expovariate(1.0)
        c = Customer(i, t, rng.uniform(0.5, 2.5))
        k = min(range(servers), key=free.__getitem__)
        c.start = max(t, free[k])
        free[k] = c.start + c.service
        done.append(c)
    return done


for servers in (1, 2, 3):
    cs = simulate(40, servers, 7)
    print(servers, f'{sum(c.wait for c in cs) / len(cs):.4f}', f'{max(c.wait for c in cs):.3f}', max(cs, key=lambda c: c.wait).id)


def rule(n, width=21, steps=5):
    row = [0] * width
    row[width // 2] = 1
    for _ in range(steps):
        yield ''.join(' *'[c] for c in row)
        row = [n >> (row[i - 1] << 2 | row[i] << 1 | row[(i + 1) % width]) & 1 for i in range(width)]


print(*rule(30), *rule(90, 15, 4), sep='\n')


def mandel(w, h):
    for j in range(h):
        line = ''
        for i in range(w):
            z, c = 0, complex(-2 + 3 * i / w, -1 + 2 * j / h)
            for n in range(20):
                if abs(z) > 2:
                    break
                z = z * z + c
            line += ' .:-=+*#%@'[n // 2]
        yield line.rstrip()


print(*mandel(30, 9), sep='\n')


def solve(board):
    for i, c in enumerate(board):
        if c == '0':
            r, k = divmod(i, 4)
            used = {board[j] for j in range(16) if j // 4 == r or j % 4 == k or (j // 8, j % 4 // 2) == (i // 8, k // 2)}
            for v in '1234':
                if v not in used and (s := solve(board[:i] + v + board[i + 1:])):
                    return s
            return None
    return board


print(solve('1000002003004000'), solve('1100000000000000'))
