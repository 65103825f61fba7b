# Locks reading and writing, and lets go in between.
import multiprocessing


def sell(lock):
    with lock:
        with open('tickets.txt') as file:
            tickets = int(file.read())
    with lock:
        with open('tickets.txt', 'w') as file:
            file.write(str(tickets - 1))


if __name__ == '__main__':
    with open('tickets.txt', 'w') as file:
        file.write('10')
    lock = multiprocessing.Lock()
    sellers = [multiprocessing.Process(target=sell, args=(lock,)) for _ in range(2)]
    for seller in sellers:
        seller.start()
    for seller in sellers:
        seller.join()
    with open('tickets.txt') as file:
        print('left', file.read())
