from multiprocessing import Process, JoinableQueue, Queue
def worker(tasks, done):
    while (t := tasks.get()) is not None:
        done.put(t * 10); tasks.task_done()
    tasks.task_done()
if __name__ == '__main__':
    tasks, done = JoinableQueue(), Queue()
    ps = [Process(target=worker, args=(tasks, done)) for _ in range(2)]
    for p in ps: p.start()
    for i in range(6): tasks.put(i)
    tasks.join(); print('all done')
    print(sorted(done.get() for _ in range(6)))
    for _ in ps: tasks.put(None)
    for p in ps: p.join()
    tasks.join()
    try: tasks.task_done()
    except ValueError as e: print(e)
