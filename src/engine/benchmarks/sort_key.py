# Sorting with a Python key and without.
state, data = 1, []
for _ in range(60000):
    state = (state * 1103515245 + 12345) % 2147483648
    data.append((state >> 8) % 100000)
by_digits = sorted(data, key=lambda n: (n % 10, -n))
for _ in range(6):
    plain = sorted(data)
texts = sorted(map(str, data))
print(by_digits[0], plain[0], texts[0])
