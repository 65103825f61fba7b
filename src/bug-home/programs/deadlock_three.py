# wanted: deadlock ""
from threading import Lock, Thread

locks = [Lock(), Lock(), Lock()]


def work(number):
    first, second = locks[number], locks[(number + 1) % 3]
    first.acquire()
    second.acquire()
    print(number)
    second.release()
    first.release()


threads = [Thread(target=work, args=(i,)) for i in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
