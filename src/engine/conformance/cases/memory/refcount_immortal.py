import sys
count = sys.getrefcount
for o in (None, True, False, ..., NotImplemented, 0, 1, -5, 256, '', 'a', chr(233), b'', b'x', (), int, str, object, type, ValueError, len.__class__):
    print(repr(o)[:20], count(o))
print(count(257), count(-6), count('ab' * 2), count(frozenset()), count(1.5))
l = [None] * 1000 + [5] * 1000
print(count(None), count(5))
