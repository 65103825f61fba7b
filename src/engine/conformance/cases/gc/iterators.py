import gc

gc.collect()

def check(name, make):
    box = []
    it = make(box)
    box.append(it)
    del it, box
    print(name, gc.collect())

check('list', iter)
check('reversed', reversed)
check('enumerate', enumerate)
check('map', lambda b: map(len, b))
check('filter', lambda b: filter(None, b))
check('zip', lambda b: zip(b, b))
check('slice', lambda b: slice(b))
check('tuple', lambda b: iter((b,)))
check('dict keys', lambda b: {1: b}.values())
check('dict iter', lambda b: iter({1: b}.items()))
check('set iter', lambda b: iter([b]))
check('callable iter', lambda b: iter(b.pop, b))
check('property', lambda b: property(b.append))
check('classmethod', lambda b: staticmethod(b.append))
check('generic alias', lambda b: list[int])
check('memoryview', lambda b: memoryview(b''))
check('method', lambda b: b.append)
check('wrapper', lambda b: b.__len__)
