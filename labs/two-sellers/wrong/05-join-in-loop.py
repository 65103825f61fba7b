# Waits for each seller before the next one begins.
import multiprocessing


def sell():
    with open('tickets.txt') as file:
        tickets = int(file.read())
    with open('tickets.txt', 'w') as file:
        file.write(str(tickets - 1))


if __name__ == '__main__':
    with open('tickets.txt', 'w') as file:
        file.write('10')
    sellers = [multiprocessing.Process(target=sell) for _ in range(2)]
    for seller in sellers:
        seller.start()
        seller.join()
    with open('tickets.txt') as file:
        print('left', file.read())
