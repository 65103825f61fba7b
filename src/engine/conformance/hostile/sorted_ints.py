import random
l = [random.random() for _ in range(10**6)]
while True: sorted(l)
