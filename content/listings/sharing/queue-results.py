import multiprocessing

def work(results):
    for number in range(4):
        results.put(number * number)

if __name__ == '__main__':
    results = multiprocessing.Queue()
    child = multiprocessing.Process(target=work, args=(results,))
    child.start()
    for _ in range(4):
        print(results.get())
    child.join()
