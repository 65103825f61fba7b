def add(limit):
    total = 0
    for number in range(limit):
        total += number
    return total

print('start')
print([add(20_000) for _ in range(4)])
