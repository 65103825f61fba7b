import multiprocessing
import threading

lock = threading.Lock()
count = 0


def add():
    global count
    for _ in range(3):
        with lock:
            count += 1


def branch():
    threads = [threading.Thread(target=add) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(count)


if __name__ == '__main__':
    for _ in range(2):
        process = multiprocessing.Process(target=branch)
        process.start()
        process.join()
    print(count)
