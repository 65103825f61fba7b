import multiprocessing as mp, sys
def inner(x):
    return 10 / x
def task(x):
    inner(x)
class Named(mp.Process):
    def run(self):
        raise RuntimeError('from run')
if __name__ == '__main__':
    p = mp.Process(target=task, args=(0,)); p.start(); p.join(); print(p.exitcode)
    p = Named(name='my process'); p.start(); p.join(); print(p.exitcode)
    p = mp.Process(target=sys.exit, args=('a message',)); p.start(); p.join(); print(p.exitcode)
    def gen():
        try:
            {}['k']
        except KeyError as e:
            raise ValueError('second') from e
    p = mp.Process(target=gen); p.start(); p.join(); print(p.exitcode)
