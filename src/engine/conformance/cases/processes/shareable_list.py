from multiprocessing.shared_memory import ShareableList
from multiprocessing import Process
def child(name):
    l = ShareableList(name=name); l[0] = 99; l[2] = 'bye'; l.shm.close()
if __name__ == '__main__':
    l = ShareableList([1, 2.5, 'hello', None, True, b'bytes', -5])
    p = Process(target=child, args=(l.shm.name,)); p.start(); p.join()
    print(list(l), len(l), l.count(99), l.index('bye'), l.format)
    for f in (lambda: l.__setitem__(2, 'much too long for it'), lambda: l[50], lambda: l.__setitem__(50, 1), lambda: l.index('zzz'), lambda: ShareableList([[1]])):
        try: f()
        except Exception as e: print(type(e).__name__, e)
    print(repr(l).split(", name=")[0]); l.shm.close(); l.shm.unlink()
