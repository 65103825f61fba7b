import multiprocessing

def work(results):
    results.put('x' * 1_000_000)

if __name__ == '__main__':
    results = multiprocessing.Queue()
    child = multiprocessing.Process(target=work, args=(results,))
    child.start()
    print(len(results.get()))
    child.join()
    print('exit code', child.exitcode)
