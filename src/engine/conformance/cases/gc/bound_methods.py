import gc

gc.collect()

class A:
    def m(self):
        pass

a = A()
a.callback = a.m
del a
print(gc.collect())

l = []
l.append(l.append)
del l
print(gc.collect())

class Observer:
    def __init__(self, subject):
        self.subject = subject
        subject.handlers.append(self.handle)

    def handle(self):
        return 'handled'

class Subject:
    def __init__(self):
        self.handlers = []

s = Subject()
o = Observer(s)
print([h() for h in s.handlers])
del s, o
print(gc.collect())

d = {}
d['get'] = d.get
print(d['get']('get') is not None)
del d
print(gc.collect())

n = (5).__add__
gc_box = [n]
gc_box.append(gc_box.__len__)
print(gc_box[1]())
del gc_box
print(gc.collect())
