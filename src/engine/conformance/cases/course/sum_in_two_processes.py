import multiprocessing
import threading
import time


def count(start, end, queue):
    result = 0
    for i in range(start, end):
        result += 1
    queue.put(result)


def hello():
    print('a thread ran', flush=True)


def threads_inside(start, end):
    threads = [threading.Thread(target=hello) for _ in range(3)]
    for t in threads:
        t.start()


if __name__ == '__main__':
    queue = multiprocessing.Queue()
    for bounds in ((0, 200_000), (200_000, 400_000)):
        multiprocessing.Process(target=count, args=(*bounds, queue)).start()
    first, second = queue.get(block=True), queue.get(block=True)
    print(first + second)
    for bounds in ((0, 5), (5, 10)):
        p = multiprocessing.Process(target=threads_inside, args=bounds)
        p.start()
        p.join()
