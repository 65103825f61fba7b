l = ['a' * 10000 + str(i) for i in range(10000)]
while True: l.sort(reverse=True)
