import itertools
import warnings

warnings.simplefilter('ignore')
makers = {
    'accumulate': lambda: itertools.accumulate([1, 2, 3]),
    'chain': lambda: itertools.chain('ab', 'c'),
    'combinations': lambda: itertools.combinations('abc', 2),
    'cwr': lambda: itertools.combinations_with_replacement('ab', 2),
    'count': lambda: itertools.count(3),
    'count2': lambda: itertools.count(1, 2),
    'permutations': lambda: itertools.permutations('abc', 2),
    'product': lambda: itertools.product('ab', [1, 2]),
    'repeat': lambda: itertools.repeat('x', 2),
}
for name, make in makers.items():
    it = make()
    print(name, repr(it.__reduce__()[1])[:60] if name not in ('accumulate', 'chain') else '')
    next(it)
    kind, args, *state = it.__reduce__()
    clone = kind(*args)
    if state:
        clone.__setstate__(state[0])
    print(list(itertools.islice(clone, 4)))
warnings.simplefilter('error')
try:
    itertools.chain('a').__reduce__()
except DeprecationWarning as e:
    print(e)
try:
    itertools.count().__reduce__()
except DeprecationWarning as e:
    print('count', e)
print(hasattr(itertools.pairwise([]), '__setstate__'), hasattr(itertools.batched([], 1), '__setstate__'))
