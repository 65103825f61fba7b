# Cycles through every kind of container are found and freed.
import collections, functools, gc, itertools, types, weakref


class Node:
    pass


def cycle(build):
    node = Node()
    node.link = build(node)
    ref = weakref.ref(node)
    del node
    before = ref() is not None
    gc.collect()
    return before, ref() is None


def closure(n):
    def inner():
        return n
    return inner


def generator(n):
    def gen():
        yield n
    g = gen()
    next(g)
    return g


class Meth:
    def __init__(self, n):
        self.n = n

    def bound(self):
        pass


class Slotted:
    __slots__ = ('n', '__weakref__')

    def __init__(self, n):
        self.n = n


def raised(n):
    try:
        raise ValueError(n)
    except ValueError as e:
        return e


async def coroutine(n):
    return n


def started(n):
    c = coroutine(n)
    c.close()
    return c


def of_class(n):
    class Local:
        held = n
    return Local


def default(n):
    def f(a=n, *, b=n):
        pass
    return f


def attribute(n):
    def f():
        pass
    f.n = n
    return f


builders = dict(
    list=lambda n: [n], tuple=lambda n: (n,), dict=lambda n: {1: n}, key=lambda n: {n: 1}, set=lambda n: {n}, frozenset=lambda n: frozenset([n]), itself=lambda n: n, closure=closure, generator=generator,
    method=lambda n: Meth(n).bound, slots=Slotted, exception=raised, coroutine=started, local_class=of_class, default=default, attribute=attribute, partial=lambda n: functools.partial(print, n),
    deque=lambda n: collections.deque([n]), odict=lambda n: collections.OrderedDict(a=n), ddict=lambda n: collections.defaultdict(None, {1: n}), chain=lambda n: itertools.chain([n]), cycle=lambda n: itertools.cycle([n]),
    tee=lambda n: itertools.tee([n]), zip=lambda n: zip([n]), map=lambda n: map(id, [n]), filter=lambda n: filter(None, [n]), enumerate=lambda n: enumerate([n]), reversed=lambda n: reversed([n]), iter=lambda n: iter([n]),
    items=lambda n: {1: n}.items(), proxy=lambda n: types.MappingProxyType({1: n}), namespace=lambda n: types.SimpleNamespace(n=n), cell=lambda n: types.CellType(n), module=lambda n: setattr(m := types.ModuleType('m'), 'n', n) or m,
    property=lambda n: property(lambda s: n), static=lambda n: staticmethod(n), super=lambda n: super(Node, n), alias=lambda n: list[n], slice=lambda n: slice(n), weak_callback=lambda n: weakref.ref(Node, lambda r, n=n: n),
    groupby=lambda n: itertools.groupby([n]), product=lambda n: itertools.product([n]), accumulate=lambda n: itertools.accumulate([n]), cached=lambda n: functools.lru_cache(lambda: n), namedtuple=lambda n: collections.namedtuple('P', 'x')(n),
)
for name, build in builders.items():
    print(name, cycle(build))
