import sys
count = sys.getrefcount
class C:
    attr = object()
    def m(self): return count(self)
    @classmethod
    def c(cls): return cls is C
    @staticmethod
    def s(x): return count(x)
o = C()
print(count(o), o.m(), C.m(o), C().m(), C.s(o), o.s(o))
b = o.m
print(count(o), count(b), b(), count(b.__self__))
del b
print(count(o), count(C.attr), count(C.m), count(C.__dict__['m']))
o.me = o
print(count(o))
del o.me
print(count(o))
