import weakref

class Expensive:
    made = 0

    def __init__(self, key):
        Expensive.made += 1
        self.key = key

class Cache:
    def __init__(self):
        self._data = weakref.WeakValueDictionary()

    def get(self, key):
        o = self._data.get(key)
        if o is None:
            o = self._data[key] = Expensive(key)
        return o

cache = Cache()
a = cache.get('a')
print(cache.get('a') is a, Expensive.made)
b = cache.get('b')
print(Expensive.made, len(cache._data))
del a
print(len(cache._data))
a = cache.get('a')
print(Expensive.made)
cache.get('temporary')
print(len(cache._data), Expensive.made)
