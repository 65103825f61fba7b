from multiprocessing import Process, Queue
def stage(f, inp, out):
    for x in iter(inp.get, None): out.put(f(x))
    out.put(None)
def double(x): return x * 2
def plus1(x): return x + 1
if __name__ == '__main__':
    qs = [Queue() for _ in range(3)]
    ps = [Process(target=stage, args=(f, qs[i], qs[i + 1])) for i, f in enumerate((double, plus1))]
    for p in ps: p.start()
    for i in range(5): qs[0].put(i)
    qs[0].put(None)
    print(list(iter(qs[-1].get, None)))
    for p in ps: p.join()
