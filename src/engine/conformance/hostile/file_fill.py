f = open('x', 'w')
while True: f.write('x' * 10000)
