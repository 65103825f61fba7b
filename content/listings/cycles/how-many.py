import sys

stamp = object()
before = sys.getrefcount(stamp)
letter = [stamp, stamp]
same = letter
copied = letter[:]
parcel = [letter, stamp]
del letter
print(sys.getrefcount(stamp) - before)
