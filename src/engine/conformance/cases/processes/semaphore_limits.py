from multiprocessing import Process, Semaphore, Value, Lock
import time
def work(sem, now, peak, lock):
    with sem:
        with lock:
            now.value += 1; peak.value = max(peak.value, now.value)
        time.sleep(0.05)
        with lock: now.value -= 1
if __name__ == '__main__':
    sem, lock = Semaphore(2), Lock(); now, peak = Value('i', 0), Value('i', 0)
    ps = [Process(target=work, args=(sem, now, peak, lock)) for _ in range(5)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(peak.value, now.value, sem.get_value())
    print(sem.acquire(), sem.acquire(), sem.acquire(block=False), sem.get_value())
    sem.release(); sem.release(); sem.release(); print(sem.get_value())
