import multiprocessing
from multiprocessing.shared_memory import ShareableList

def work(name):
    prices = ShareableList(name=name)
    prices[0] += 1
    prices[1] = 'milk'
    prices.shm.close()

if __name__ == '__main__':
    prices = ShareableList([3, 'bread', None, 2.5])
    child = multiprocessing.Process(target=work, args=(prices.shm.name,))
    child.start()
    child.join()
    print(list(prices), len(prices))
    try:
        prices[1] = 'a text that is too long'
    except ValueError as error:
        print(error)
    prices.shm.close()
    prices.shm.unlink()
