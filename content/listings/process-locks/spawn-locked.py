import multiprocessing
import time

def sell(lock):
    with lock:
        with open('tickets.txt') as file:
            tickets = int(file.read())
        time.sleep(0.5)
        with open('tickets.txt', 'w') as file:
            file.write(str(tickets - 1))

if __name__ == '__main__':
    multiprocessing.set_start_method('spawn')
    with open('tickets.txt', 'w') as file:
        file.write('10')
    lock = multiprocessing.RLock()
    sellers = [multiprocessing.Process(target=sell, args=(lock,)) for _ in range(2)]
    for seller in sellers:
        seller.start()
    for seller in sellers:
        seller.join()
    print(open('tickets.txt').read(), 'tickets left')
