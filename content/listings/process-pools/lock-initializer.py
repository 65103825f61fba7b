import multiprocessing
from concurrent.futures import ProcessPoolExecutor

def remember(a_lock, a_number):
    global lock, tickets
    lock, tickets = a_lock, a_number

def sell():
    with lock:
        tickets.value -= 1

if __name__ == '__main__':
    lock = multiprocessing.RLock()
    tickets = multiprocessing.Value('i', 3, lock=False)
    with ProcessPoolExecutor(2, initializer=remember, initargs=(lock, tickets)) as pool:
        for _ in range(2):
            pool.submit(sell)
    print(tickets.value)
