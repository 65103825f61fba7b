def sum_to(name, last):
    total = 0
    for number in range(last):
        total += number
        if number % 100 == 0:
            yield
    print(name, total)


print('begin')
tasks = [sum_to('first', 4000), sum_to('second', 4000)]
while tasks:
    tasks = [task for task in tasks if next(task, 'over') != 'over']
print('end')
