def same(make):
    """Two equal objects, made one after the other: is it one?"""
    first = make()
    second = make()
    return first is second


print('int', same(lambda: int('7')), same(lambda: int('7000')))
print('float', same(lambda: float('7')), same(lambda: float('7000')))
