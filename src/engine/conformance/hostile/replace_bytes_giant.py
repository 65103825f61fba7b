s = b'a' * 10**6
s.replace(b'a', s)
