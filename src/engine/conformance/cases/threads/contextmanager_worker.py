import contextlib
import threading


@contextlib.contextmanager
def background(fn, *args):
    stop = threading.Event()
    t = threading.Thread(target=fn, args=(stop, *args))
    t.start()
    try:
        yield t
    finally:
        stop.set()
        t.join()


log = []


def loop(stop, name):
    log.append(f'{name} up')
    stop.wait()
    log.append(f'{name} down')


with background(loop, 'a') as t:
    print(t.is_alive())
print(t.is_alive(), log)
try:
    with background(loop, 'b'):
        raise KeyError('body')
except KeyError as e:
    print('KeyError', e, log[2:])
with contextlib.ExitStack() as stack:
    ts = [stack.enter_context(background(loop, c)) for c in 'xy']
print([t.is_alive() for t in ts], sorted(log[4:]))
