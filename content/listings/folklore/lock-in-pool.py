import multiprocessing


def remember(shared):
    global lock
    lock = shared


def count(job):
    with lock:
        return job * 10


if __name__ == "__main__":
    context = multiprocessing.get_context("spawn")
    with context.Pool(2, initializer=remember, initargs=(context.Lock(),)) as pool:
        print("by the initializer:", pool.map(count, [1, 2, 3]))
        try:
            pool.map(print, [context.Lock()])
        except RuntimeError as error:
            print("as an argument:", error)
