import weakref

class Subject:
    def __init__(self):
        self._observers = weakref.WeakSet()

    def attach(self, o):
        self._observers.add(o)

    def notify(self, event):
        for name in sorted(o.name for o in self._observers):
            print(name, event)

class Observer:
    def __init__(self, name, subject):
        self.name = name
        subject.attach(self)

s = Subject()
a = Observer('a', s)
b = Observer('b', s)
s.notify('one')
del a
s.notify('two')
Observer('temp', s)
s.notify('three')
del b
s.notify('four')
print(len(s._observers))
