import sys
import threading


def fail(kind, *args):
    raise kind(*args)


def outer():
    try:
        fail(KeyError, 'inner')
    except KeyError as e:
        raise ValueError('outer') from e


for target, args in ((fail, (ZeroDivisionError, 'no')), (outer, ()), (fail, (SystemExit, 3)), (sys.exit, ())):
    t = threading.Thread(target=target, args=args, name=f'T-{target.__name__}')
    t.start()
    t.join()
    print('joined', t.name, t.is_alive())
print('main goes on')
