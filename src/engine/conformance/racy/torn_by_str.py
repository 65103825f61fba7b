import sys
import threading

sys.setswitchinterval(1e-6)


class Name:
    def __init__(self, text):
        self.text = text

    def __str__(self):
        return self.text


ts = [threading.Thread(target=print, args=(n, Name(n.upper()))) for n in 'ab']
for t in ts:
    t.start()
for t in ts:
    t.join()
