# one loop over numbers, hardly any heap
total = 0
for i in range(770_000):
    if i % 3 == 0:
        total += i
    else:
        total -= 1
print(total)
