import sys
import threading

sys.setswitchinterval(1e-6)

done = []


def hook(args):
    done.append(str(args.exc_value))


threading.excepthook = hook


def fail(n):
    for _ in range(1):
        pass
    raise ValueError(n)


ts = [threading.Thread(target=fail, args=(n,)) for n in 'ab']
for t in ts:
    t.start()
for t in ts:
    t.join()
print(done)
