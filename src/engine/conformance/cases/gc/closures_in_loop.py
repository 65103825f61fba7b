import gc

gc.collect()
handlers = []
for i in range(5):
    def handler(i=i):
        return i
    handlers.append(handler)
print([h() for h in handlers])
handlers.clear()
del handler
print(gc.collect())
registry = {}

def register(name):
    def deco(fn):
        registry[name] = fn
        fn.registry = registry
        return fn
    return deco

@register('a')
def a():
    return 1

@register('b')
def b():
    return 2

print(sorted(registry))
del a, b
print(gc.collect())
del registry
register.__globals__.pop('registry', None)
print(gc.collect() > 0)
