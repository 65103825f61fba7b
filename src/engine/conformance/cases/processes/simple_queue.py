from multiprocessing import Process, SimpleQueue
def echo(a, b):
    while (x := a.get()) != 'stop': b.put(('echo', x))
if __name__ == '__main__':
    a, b = SimpleQueue(), SimpleQueue()
    p = Process(target=echo, args=(a, b)); p.start()
    for x in (1, 'two', {3: [4]}): a.put(x); print(b.get())
    a.put('stop'); p.join(); print(a.empty(), b.empty(), p.exitcode)
    a.close(); b.close()
