import threading
import atexit

class A:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('del', self.n)

done = []

def work():
    local = A('thread local variable')
    done.append(1)

t = threading.Thread(target=work)
t.start()
t.join()
print('joined', done)
atexit.register(lambda: print('atexit'))
keep = A('main')
print('end')
