# 200,000 objects that live, of which hardly any changes
records = [(i, f"record {i}", [i % 7, i / 8]) for i in range(50_000)]
index = {name: number for number, name, _ in records}
total = 0
for i in range(500_000):
    number = index[f"record {i * 7919 % 50_000}"]
    total += records[number][2][0]
print(total)
