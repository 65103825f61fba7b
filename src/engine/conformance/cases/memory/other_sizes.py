import sys
size = sys.getsizeof

def f(a, b=1): return a
def gen():
    yield 1
print(size(f), size(lambda: 0), size(f.__code__) > 100, size(gen()), size(len), size([].append), size(f.__get__(1)))
print(size(range(5)), size(slice(1, 2)), size(1.5), size(2j), size(None), size(...), size(NotImplemented), size(object()))
print(size(iter([])), size(iter(())), size(iter({})), size(iter('')), size(iter(range(3))), size(iter(set())), size(enumerate([])), size(zip()), size(map(f, [])), size(filter(f, [])), size(reversed([])))
print(size({}.keys()), size({}.items()), size(property(f)), size(staticmethod(f)), size(classmethod(f)), size(super(int, 1)))
print(size(int), size(type), size(ValueError), size(ValueError('x')), size(OSError(1, 'x')), size(KeyError()), size(StopIteration()))
