# functions, strings and lists that come and go
def words(n):
    return [f"{i * 7919 % 1000:03d}" for i in range(n)]


def count(items):
    seen = {}
    for item in items:
        seen[item] = seen.get(item, 0) + 1
    return sorted(seen)


lengths = 0
for n in range(470):
    lengths += len(count(words(900 + n % 100)))
print(lengths)
