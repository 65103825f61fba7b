import multiprocessing

def work(lock):
    with lock:
        print('inside')

if __name__ == '__main__':
    multiprocessing.set_start_method('spawn')
    lock = multiprocessing.RLock()
    multiprocessing.Process(target=work, args=(lock,)).start()
    print('last line')
