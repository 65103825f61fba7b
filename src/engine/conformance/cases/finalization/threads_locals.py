import threading

class A:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('del', self.n, threading.current_thread().name)

def work():
    a = A('in thread')
    print('working')

t = threading.Thread(target=work, name='worker')
t.start()
t.join()
print('joined')

def with_arg(a):
    print('got', a.n)

t = threading.Thread(target=with_arg, args=(A('argument'),), name='second')
t.start()
t.join()
print('second joined')
del t
print('end')
