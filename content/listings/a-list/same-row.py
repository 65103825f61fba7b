plan = [['-'] * 3] * 2
plan[0][1] = 'A'
for row in plan:
    print(*row)
print('rows:', len({id(row) for row in plan}))
