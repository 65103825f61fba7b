import gc

def collections_of(work):
    gc.collect()
    before = gc.get_stats()
    result = work()
    after = gc.get_stats()
    return [a['collections'] - b['collections'] for a, b in zip(after, before)]

def lists(n):
    keep = []
    for i in range(n):
        keep.append([i])
    return keep

print(collections_of(lambda: lists(100)))
print(collections_of(lambda: lists(2500)))
print(collections_of(lambda: lists(10000)))
print(collections_of(lambda: [[] for i in range(1999)]))
print(collections_of(lambda: [object() for i in range(10000)]))
print(collections_of(lambda: [str(i) for i in range(10000)]))
print(collections_of(lambda: [(i, i) for i in range(5000)]))
print(collections_of(lambda: [{} for i in range(5000)]))
