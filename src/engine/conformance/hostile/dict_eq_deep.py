def mk():
    l = {}
    for _ in range(10**5): l = {1: l}
    return l
mk() == mk()
