def mk():
    l = ('x',)
    for _ in range(60): l = (l, l)
    return l
mk() == mk()
