import multiprocessing

def work(results):
    results.put('x' * 1_000_000)
    print('child has put')

if __name__ == '__main__':
    results = multiprocessing.Queue()
    child = multiprocessing.Process(target=work, args=(results,))
    child.start()
    child.join()
    print(len(results.get()))
