e = None
for _ in range(10**4):
    n = ValueError(); n.__context__ = e; e = n
raise e
