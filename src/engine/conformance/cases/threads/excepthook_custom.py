import threading


def hook(args):
    print('hook', args.exc_type.__name__, args.exc_value, args.thread.name, args.exc_traceback is not None)
    print(type(args).__name__, len(args))


def boom(x):
    return 1 // x


print(threading.excepthook is threading.__excepthook__)
threading.excepthook = hook
t = threading.Thread(target=boom, args=(0,), name='boomer')
t.start()
t.join()


def bad_hook(args):
    raise RuntimeError('hook is broken')


threading.excepthook = bad_hook
t = threading.Thread(target=boom, args=(0,), name='second')
t.start()
t.join()
threading.excepthook = threading.__excepthook__
try:
    threading.excepthook(1)
except TypeError as e:
    print('TypeError', e)
args = threading.ExceptHookArgs([ValueError, ValueError('made'), None, None])
print(args.exc_type, args[1], args.thread)
threading.excepthook(threading.ExceptHookArgs((SystemExit, SystemExit(1), None, None)))
print('end')
