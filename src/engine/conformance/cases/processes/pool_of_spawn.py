import multiprocessing as mp
X = 1
def f(v): return v + X, __name__
if __name__ == '__main__':
    X = 100
    with mp.get_context('spawn').Pool(2) as p: print(p.map(f, [1, 2]))
    with mp.get_context('fork').Pool(2) as p: print(p.map(f, [1, 2]))
