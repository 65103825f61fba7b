# The number lives in shared memory with a lock of its own, and the file is written once.
# The price: after a crash of the parent the file knows nothing of what was sold.
import multiprocessing


def sell(tickets):
    with tickets.get_lock():
        tickets.value -= 1


if __name__ == '__main__':
    with open('tickets.txt', 'w') as file:
        file.write('10')
    tickets = multiprocessing.Value('i', 10)
    sellers = [multiprocessing.Process(target=sell, args=(tickets,)) for _ in range(2)]
    for seller in sellers:
        seller.start()
    for seller in sellers:
        seller.join()
    with open('tickets.txt', 'w') as file:
        file.write(str(tickets.value))
    with open('tickets.txt') as file:
        print('left', file.read())
