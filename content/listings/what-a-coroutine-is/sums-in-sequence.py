def sum_to(name, last):
    total = 0
    for number in range(last):
        total += number
    print(name, total)


print('begin')
sum_to('first', 4000)
sum_to('second', 4000)
print('end')
