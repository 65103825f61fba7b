import sys
import threading

sys.setswitchinterval(1e-6)


class Shared:
    def __init__(self):
        self.lock = threading.Lock()
        self.value = 'old'

    def read(self):
        with self.lock:
            return self.value

    def write(self, value):
        with self.lock:
            self.value = value


s = Shared()
t = threading.Thread(target=s.write, args=('new',))
t.start()
print(s.read(), s.read())
t.join()
