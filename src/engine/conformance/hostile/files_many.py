i = 0
l = []
while True:
    l.append(open(f'f{i}', 'w')); i += 1
