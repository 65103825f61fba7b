import gc
import threading
import weakref

gc.collect()
gc.disable()


class Big:
    pass


refs = []


def work():
    b = Big()
    refs.append(weakref.ref(b))
    raise RuntimeError(b)


threading.excepthook = lambda args: print('caught', args.exc_type.__name__)
t = threading.Thread(target=work)
t.start()
t.join()
print(refs[0]())
gc.enable()
