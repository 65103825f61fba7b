import multiprocessing as mp
print('top level of', __name__, flush=True)
state = 'fresh'
class Thing:
    def __init__(self, n): self.n = n
def work(t, conn):
    conn.send((state, __name__, type(t).__module__, t.n))
if __name__ == '__main__':
    state = 'changed'
    for method in ('spawn', 'fork'):
        ctx = mp.get_context(method)
        a, b = ctx.Pipe()
        p = ctx.Process(target=work, args=(Thing(4), b)); p.start(); print(method, a.recv()); p.join()
