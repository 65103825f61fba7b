import unicodedata as u

for point in range(0x1f600, 0x1f600 + 90):
    c = chr(point)
    name = u.name(c, None)
    if name is not None and u.lookup(name) != c:
        print('lost', name)
    print(hex(point), name, u.category(c), u.bidirectional(c), u.combining(c), u.east_asian_width(c), u.mirrored(c), u.decomposition(c), u.numeric(c, None))
