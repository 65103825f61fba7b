# The sellers only report, and one process writes the file. What nobody shares needs no lock.
# The price: the file is behind until the parent has read the reports.
import multiprocessing


def sell(reports):
    reports.put(1)


if __name__ == '__main__':
    with open('tickets.txt', 'w') as file:
        file.write('10')
    reports = multiprocessing.SimpleQueue()
    sellers = [multiprocessing.Process(target=sell, args=(reports,)) for _ in range(2)]
    for seller in sellers:
        seller.start()
    for seller in sellers:
        seller.join()
    with open('tickets.txt') as file:
        tickets = int(file.read())
    with open('tickets.txt', 'w') as file:
        file.write(str(tickets - sum(reports.get() for _ in sellers)))
    with open('tickets.txt') as file:
        print('left', file.read())
