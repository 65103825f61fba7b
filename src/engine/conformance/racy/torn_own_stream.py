import sys
import threading

sys.setswitchinterval(1e-6)


class Upper:
    def write(self, text):
        sys.__stdout__.write(text.upper())

    def flush(self):
        pass


sys.stdout = Upper()
ts = [threading.Thread(target=print, args=(n,)) for n in 'ab']
for t in ts:
    t.start()
for t in ts:
    t.join()
sys.stdout = sys.__stdout__
