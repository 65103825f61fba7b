import zlib
d = zlib.decompress
c = zlib.compress(bytes(10**7))
l = []
while True: l.append(d(c))
