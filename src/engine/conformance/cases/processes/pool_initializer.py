from multiprocessing import Pool, Value, current_process
counter = None
def init(c, start):
    global counter
    counter = c
    with counter.get_lock(): counter.value += start
def bump(_):
    with counter.get_lock(): counter.value += 1
    return current_process().name.split('-')[0], current_process().daemon
if __name__ == '__main__':
    c = Value('i', 0)
    with Pool(2, initializer=init, initargs=(c, 100)) as p:
        print(set(p.map(bump, range(6))))
    print(c.value)
