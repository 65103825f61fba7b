import sys
import threading

sys.setswitchinterval(1e-6)


def hook(args):
    print(args.thread.name, args.exc_type.__name__)


threading.excepthook = hook
ts = [threading.Thread(target=int, args=('x',), name='one'), threading.Thread(target=len, args=(1,), name='two')]
for t in ts:
    t.start()
for t in ts:
    t.join()
