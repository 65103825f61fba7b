from multiprocessing import Process, Event, Queue
def runner(i, gun, q):
    q.put(('ready', i)); 
    ok = gun.wait()
    q.put(('ran', i, ok))
if __name__ == '__main__':
    gun, q = Event(), Queue()
    ps = [Process(target=runner, args=(i, gun, q)) for i in range(3)]
    for p in ps: p.start()
    print(sorted(q.get() for _ in range(3)))
    gun.set()
    print(sorted(q.get() for _ in range(3)))
    for p in ps: p.join()
    e = Event(); print(e.wait(0.05), e.is_set()); e.set(); print(e.wait(), e.wait(0)); e.clear(); print(e.is_set())
