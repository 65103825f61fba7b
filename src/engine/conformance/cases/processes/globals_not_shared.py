import multiprocessing as mp
shared = []
total = 0
def add(n):
    global total
    shared.append(n); total += n
    print('child', shared, total, flush=True)
if __name__ == '__main__':
    for i in range(1, 4):
        p = mp.Process(target=add, args=(i,)); p.start(); p.join()
    print('parent', shared, total)
    shared.append('set before')
    p = mp.Process(target=add, args=(9,)); p.start(); p.join()
    print('parent', shared)
