# Texts that are so alike that looking for one in the other takes long if it is done naively.
N = 2_000
for make in str, lambda s: s.encode(), lambda s: bytearray(s.encode()):
    a, b = make('a' * N), make('b' * N)
    haystack = a + a + b + a + a
    for needle in a + b + b + a, a + b, b + a, a + a + a, b + b, a + a + b + a + a:
        print(haystack.find(needle), haystack.rfind(needle), haystack.count(needle), needle in haystack)
        print(haystack.find(needle, 1), haystack.rfind(needle, 0, -1), haystack.startswith(needle), haystack.endswith(needle))
        print([len(x) for x in haystack.split(needle)], [len(x) for x in haystack.rsplit(needle)])
        print([len(x) for x in haystack.partition(needle)], [len(x) for x in haystack.rpartition(needle)])
        print(len(haystack.replace(needle, make('xy'))), len(haystack.replace(needle, make(''), 1)))
