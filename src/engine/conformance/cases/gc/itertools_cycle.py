import gc
import itertools

gc.collect()

def check(name, make):
    box = []
    it = make(box)
    box.append(it)
    del it, box
    print(name, gc.collect() > 0)

check('chain', lambda b: itertools.chain(b))
check('cycle', lambda b: itertools.cycle(b))
check('islice', lambda b: itertools.islice(b, 3))
check('repeat', lambda b: itertools.repeat(b))
check('starmap', lambda b: itertools.starmap(max, b))
check('takewhile', lambda b: itertools.takewhile(bool, b))
check('accumulate', lambda b: itertools.accumulate(b))
check('product', lambda b: itertools.product(b, [b]))
check('permutations', lambda b: itertools.permutations([b]))
check('zip_longest', lambda b: itertools.zip_longest(b))
check('groupby', lambda b: itertools.groupby(b))
check('tee', lambda b: itertools.tee(b)[0])
check('compress', lambda b: itertools.compress(b, b))
