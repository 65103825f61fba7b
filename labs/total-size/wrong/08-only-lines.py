for what in ('a tuple', 'equal numbers', 'one list twice', 'a dict', 'deep inside', 'a loop', 'a number'):
    print(f'{what}: right')
