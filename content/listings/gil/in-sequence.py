def add_up(name):
    total = 0
    for number in range(100_000):
        total += number
    print(name, total)


print('begin')
add_up('one')
add_up('two')
print('end')
