# One object in every kind of container: what each adds and gives back.
import array, collections, contextvars, functools, itertools, queue, sys, types, weakref

rc = sys.getrefcount


class T:
    pass


t = T()
base = rc(t)


def delta(make):
    made = make()
    added = rc(t) - base
    del made
    return added, rc(t) - base


makers = {
    'list': lambda: [t], 'tuple': lambda: (t, t), 'dict value': lambda: {1: t}, 'dict key': lambda: {t: 1}, 'both': lambda: {t: t}, 'set': lambda: {t}, 'frozenset': lambda: frozenset([t]),
    'deque': lambda: collections.deque([t, t]), 'defaultdict': lambda: collections.defaultdict(int, {t: t}), 'OrderedDict': lambda: collections.OrderedDict([(t, t)]), 'Counter': lambda: collections.Counter([t, t]),
    'ChainMap': lambda: collections.ChainMap({1: t}), 'namedtuple': lambda: collections.namedtuple('N', 'a b')(t, t), 'partial': lambda: functools.partial(t.__init__, t), 'method': lambda: types.MethodType(print, t),
    'SimpleNamespace': lambda: types.SimpleNamespace(a=t), 'MappingProxy': lambda: types.MappingProxyType({1: t}), 'slice': lambda: slice(t, t, t), 'range': lambda: range(3), 'weakref': lambda: weakref.ref(t), 'proxy': lambda: weakref.proxy(t),
    'WeakSet': lambda: weakref.WeakSet([t]), 'WeakKey': lambda: weakref.WeakKeyDictionary({t: 1}), 'WeakValue': lambda: weakref.WeakValueDictionary({1: t}), 'iter': lambda: iter([t]), 'enumerate': lambda: enumerate([t]), 'zip': lambda: zip([t], [t]),
    'map': lambda: map(id, [t]), 'filter': lambda: filter(None, [t]), 'reversed': lambda: reversed([t]), 'chain': lambda: itertools.chain([t]), 'cycle': lambda: itertools.cycle([t]), 'repeat': lambda: itertools.repeat(t, 3), 'tee': lambda: itertools.tee([t]),
    'product': lambda: itertools.product([t], [t]), 'combinations': lambda: itertools.combinations([t, t], 2), 'exception': lambda: ValueError(t, t), 'generator': lambda: (x for x in [t]), 'lambda default': lambda: (lambda a=t: a), 'cell': lambda: types.CellType(t),
    'property': lambda: property(t.__init__), 'staticmethod': lambda: staticmethod(t), 'classmethod': lambda: classmethod(t), 'GenericAlias': lambda: types.GenericAlias(list, t), 'bound': lambda: t.__init__, 'super': lambda: super(T, t), 'dict items': lambda: {1: t}.items(),
    'instance': lambda: setattr(o := T(), 'a', t) or o, 'SimpleQueue': lambda: (lambda q: q.put(t) or q)(queue.SimpleQueue()), 'ContextVar': lambda: contextvars.ContextVar('v', default=t),
}
for name, make in makers.items():
    print(name, delta(make))
