l = ['ab'] * 10**6
while True: ','.join(l)
