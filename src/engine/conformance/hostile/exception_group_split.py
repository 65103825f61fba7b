e = ValueError()
for _ in range(10**4): e = ExceptionGroup('x', [e])
e.split(KeyError)
