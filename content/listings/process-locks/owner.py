import multiprocessing

def let_go(lock):
    try:
        lock.release()
        print('released')
    except AssertionError as error:
        print(error)

if __name__ == '__main__':
    for lock in multiprocessing.Lock(), multiprocessing.RLock():
        lock.acquire()
        child = multiprocessing.Process(target=let_go, args=(lock,))
        child.start()
        child.join()
