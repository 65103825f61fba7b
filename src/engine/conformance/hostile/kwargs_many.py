def f(**k): return k
f(**{str(i): i for i in range(10**6)})
