# A semaphore of one is a lock, and could be made one of two with one character.
# The price: anybody may release it, so mistakes are found later.
import multiprocessing


def sell(counter):
    with counter:
        with open('tickets.txt') as file:
            tickets = int(file.read())
        with open('tickets.txt', 'w') as file:
            file.write(str(tickets - 1))


if __name__ == '__main__':
    with open('tickets.txt', 'w') as file:
        file.write('10')
    counter = multiprocessing.BoundedSemaphore(1)
    sellers = [multiprocessing.Process(target=sell, args=(counter,)) for _ in range(2)]
    for seller in sellers:
        seller.start()
    for seller in sellers:
        seller.join()
    with open('tickets.txt') as file:
        print('left', file.read())
