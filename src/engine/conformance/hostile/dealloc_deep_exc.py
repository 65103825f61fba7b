e = None
for _ in range(10**5):
    n = ValueError(); n.__cause__ = e; e = n
del e, n
print('ok')
