import gc

gc.collect()

def counter():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    return inc

c = counter()
print(c(), c())
del c
print(gc.collect())

def recursive():
    def fact(n):
        return 1 if n < 2 else n * fact(n - 1)
    return fact(10)

print(recursive())
print(gc.collect())

def self_referencing():
    items = []
    def add():
        items.append(add)
    add()
    return len(items)

print(self_referencing(), self_referencing())
print(gc.collect())

def classes():
    class A:
        def m(self):
            return __class__
    return A().m().__name__

print(classes())
print(gc.collect() > 0)
