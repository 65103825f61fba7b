import weakref

class Plugin:
    _all = weakref.WeakSet()

    def __init__(self, name):
        self.name = name
        Plugin._all.add(self)

    @classmethod
    def names(cls):
        return sorted(p.name for p in cls._all)

a, b = Plugin('a'), Plugin('b')
print(Plugin.names())

class Sub(Plugin):
    pass

c = Sub('c')
print(Plugin.names())
a = None
print(Plugin.names())
del b, c
print(Plugin.names(), len(Plugin._all))
