def written():
    return 3.14


def made():
    return float('3.14')


print(written() is written(), made() is made())
