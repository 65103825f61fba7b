from multiprocessing import Manager, Process

def work(prices, names):
    prices['tea'] = 3
    prices[0.5] = None
    names.append('bread')

if __name__ == '__main__':
    with Manager() as manager:
        prices = manager.dict()
        names = manager.list(['tea'])
        child = Process(target=work, args=(prices, names))
        child.start()
        child.join()
        print(prices)
        print(names)
