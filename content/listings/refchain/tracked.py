import gc


class Part:
    pass


values = [12345, 3.5, 'nut', ['nut'], Part(), {'nut'}]
print(*[type(value).__name__ for value in values if gc.is_tracked(value)])
