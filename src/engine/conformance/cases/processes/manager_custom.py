from multiprocessing.managers import BaseManager, NamespaceProxy
class Counter:
    def __init__(self, start=0): self.n = start
    def add(self, k): self.n += k; return self.n
    def _private(self): return 'no'
    def fail(self): raise RuntimeError('server side')
class MyManager(BaseManager): pass
MyManager.register('Counter', Counter)
MyManager.register('greeting', callable=lambda: ['a', 'b'], exposed=['__len__', '__getitem__'])
if __name__ == '__main__':
    with MyManager() as m:
        c = m.Counter(5); print(c.add(2), c.add(3))
        try: c.fail()
        except RuntimeError as e: print(e, 'server side' in str(e.__cause__))
        try: c._private()
        except AttributeError as e: print(e)
        g = m.greeting(); print(len(g), g[1])
        try: g.append(1)
        except AttributeError as e: print(e)
    m2 = MyManager()
    try: m2.Counter()
    except AssertionError as e: print(e)
