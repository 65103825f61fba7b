import sys
import threading

sys.setswitchinterval(1e-6)


def say(word):
    sys.stdout.write(word)
    sys.stdout.write('\n')


ts = [threading.Thread(target=say, args=(n,)) for n in 'ab']
for t in ts:
    t.start()
for t in ts:
    t.join()
