import multiprocessing
import time


def producer(queue):
    for i in range(10):
        queue.put(i)


def talk(connection):
    time.sleep(1)
    connection.send([111, 22, 33, 44])
    print('child received', connection.recv(), flush=True)
    time.sleep(2)
    connection.close()


if __name__ == '__main__':
    queue = multiprocessing.Queue()
    p = multiprocessing.Process(target=producer, args=(queue,))
    p.start()
    p.join()
    print('main gets', [queue.get() for _ in range(10)], flush=True)
    ours, theirs = multiprocessing.Pipe()
    p = multiprocessing.Process(target=talk, args=(theirs,))
    began = time.time()
    p.start()
    theirs.close()
    print('main received', ours.recv(), flush=True)
    ours.send(666)
    p.join()
    try:
        ours.recv()
    except EOFError:
        print('EOFError')
    print(round(time.time() - began))
