import weakref

class lazy:
    def __init__(self, fn):
        self.fn = fn
        self.values = weakref.WeakKeyDictionary()

    def __get__(self, o, cls):
        if o is None:
            return self
        if o not in self.values:
            self.values[o] = self.fn(o)
        return self.values[o]

class Circle:
    def __init__(self, r):
        self.r = r

    @lazy
    def area(self):
        print('computing')
        return self.r ** 2 * 3

c = Circle(2)
print(c.area, c.area)
d = Circle(3)
print(d.area, len(Circle.area.values))
del c
print(len(Circle.area.values))
del d
print(len(Circle.area.values))
