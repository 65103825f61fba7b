import pprint
from collections import OrderedDict, defaultdict, deque, Counter
from dataclasses import dataclass
from types import SimpleNamespace, MappingProxyType

data = {'name': 'x' * 30, 'list': list(range(30)), 'nested': {'a': {'b': {'c': [1, 2, {'d': 'e' * 40}]}}}, 'tuple': (1,), 'set': {3, 1, 2}, 'none': None}
pprint.pprint(data)
pprint.pprint(data, width=40, depth=2)
pprint.pprint(data, compact=True, indent=2)
print(pprint.pformat([['a' * 20] * 3] * 2, width=30))
pprint.pprint({'b': 1, 'a': 2}, sort_dicts=False)
pprint.pp({'b': 1, 'a': 2})
pprint.pprint(OrderedDict(a=1, b=list(range(25))))
pprint.pprint(defaultdict(list, k=['v' * 30] * 3))
pprint.pprint(deque(['x' * 30] * 4))
pprint.pprint(Counter('mississippi' * 3))
pprint.pprint('long text with words ' * 8)
pprint.pprint(b'bytes ' * 20)
pprint.pprint(SimpleNamespace(a='q' * 40, b=['w' * 40]))
pprint.pprint(MappingProxyType({'k': 'v' * 80}))


@dataclass
class D:
    first: str
    second: list


pprint.pprint(D('f' * 40, ['s' * 40]))
r = [1]
r.append(r)
print(pprint.isrecursive(r), pprint.isreadable([1]), pprint.saferepr({'a': 1}), pprint.pformat(10**10, underscore_numbers=True))
