import gc
import weakref

gc.disable()


class Room:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('finaliser of', self.name, 'sees', self.next.name)
        print('  the weak reference says', watch())


def called(reference):
    print('callback: the weak reference says', reference())


gc.collect()
shed, well = Room('shed'), Room('well')
shed.next, well.next = well, shed
watch = weakref.ref(shed, called)
del shed, well
gc.collect()
print('both are gone')
