# Closures, defaults, keyword arguments.
def make(start, *, step=1):
    value = start

    def add(amount=step):
        nonlocal value
        value += amount
        return value

    return add


total = 0
for i in range(15000):
    add = make(i, step=i % 3)
    for j in range(60):
        total += add() if j & 1 else add(amount=j)
print(total)
