import gc


def count():
    return gc.get_count()[0]


gc.collect()
gc.disable()
before = count()
rows = [[] for _ in range(1000)]
with_lists = count() - before
numbers = [n for n in range(1000, 2000)]
with_numbers = count() - before
rows.clear()
after = count() - before
print('made 1000 lists:', with_lists)
print('made 1000 numbers:', with_numbers)
print('the lists went:', after)
