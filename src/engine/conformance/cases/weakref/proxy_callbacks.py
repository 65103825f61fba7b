import weakref

class A:
    pass

a = A()

def gone(p):
    print('gone', type(p).__name__)
    try:
        p.x
    except ReferenceError as e:
        print(e)

p = weakref.proxy(a, gone)
p2 = weakref.proxy(a, gone)
print(p is p2)
del p2
a.x = 1
print(p.x)
del a
print('done')
