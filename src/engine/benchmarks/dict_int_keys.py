# A dictionary with int keys, grown and emptied.
table = {}
for i in range(800000):
    table[i * 7 % 100003] = i
total = 0
for key in table:
    total += table[key] & 3
for i in range(0, 100003, 2):
    table.pop(i, None)
print(total, len(table))
