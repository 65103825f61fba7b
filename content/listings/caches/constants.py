def prices():
    first = 1000
    second = 1000
    third = int('1000')
    return first is second, first is third


print(prices())
print(prices.__code__.co_consts)
