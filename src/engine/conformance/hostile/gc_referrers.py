import gc
l = [[] for _ in range(10**5)]
while True: gc.get_referrers(l[0])
