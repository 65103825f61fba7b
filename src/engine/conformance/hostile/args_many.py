def f(*a): return a
while True: f(*range(10**6))
