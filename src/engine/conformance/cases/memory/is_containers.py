t = (1, 2); l = [1, 2]; fs = frozenset(t); s = set(t); d = {1: 2}
print(tuple(t) is t, t[:] is t, t + () is t, () + t is t, t * 1 is t, t[0:2] is t, tuple(l) is tuple(l))
print(list(l) is l, l[:] is l, l.copy() is l, l * 1 is l)
print(frozenset(fs) is fs, fs.copy() is fs, fs | fs is fs, set(s) is s, frozenset(s) is fs)
print(dict(d) is d, d.copy() is d, d | {} is d, d.keys() is d.keys())
print(() is (), tuple() is (), tuple([]) is (), t[:0] is (), frozenset() is frozenset(), [] is [], {} is {}, (1, 2)[2:] is ())
print((1, 2) is (1, 2), (1, [2]) is (1, [2]), {1, 2} is {1, 2})
b = b'abc'
print(bytes(b) is b, b[:] is b, b + b'' is b, b.strip() is b, b[0:1] is b[0:1], bytes() is b'', bytes([97]) is b'a', bytearray(b) is bytearray(b))
