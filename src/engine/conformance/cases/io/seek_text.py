import io, os
with open('t.txt', 'w', encoding='utf-8') as f:
    f.write('héllo\nwörld\n€uro\n')
with open('t.txt', encoding='utf-8') as f:
    places = []
    line = f.readline()
    while line:
        places.append((line, f.tell()))
        line = f.readline()
    print(places)
    f.seek(places[0][1])
    print(f.read(3), f.tell())
    f.seek(0, os.SEEK_END)
    print(f.tell(), repr(f.read()))
    for args in [(1, 1), (-1, 2), (-1, 0), (0, 5)]:
        try:
            f.seek(*args)
        except (OSError, ValueError) as e:
            print(args, type(e).__name__, e)
    f.seek(0)
    next(f)
    try:
        f.tell()
    except OSError as e:
        print(e)
    list(f)
    print(f.tell())
try:
    f.read()
except ValueError as e:
    print(e)
