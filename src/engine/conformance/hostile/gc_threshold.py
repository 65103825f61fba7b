import gc
gc.set_threshold(1, 1, 1)
l = [[] for _ in range(3000)]
while True: l.append([])
