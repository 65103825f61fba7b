# Set algebra and membership.
seen = set()
for i in range(200000):
    seen.add(i * i % 10007)
even = {n for n in seen if n % 2 == 0}
hits = 0
for i in range(200000):
    if i % 10007 in even:
        hits += 1
for i in range(300):
    both = seen & even | {i} ^ seen - even
print(len(seen), len(even), hits, len(both))
