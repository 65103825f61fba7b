def mk():
    l = ()
    for _ in range(10**5): l = (l,)
    return l
mk() < mk()
