import multiprocessing
import threading


def count():
    print('in the child: ', threading.active_count(), threading.current_thread().name)


if __name__ == '__main__':
    print('in the parent:', threading.active_count(), threading.current_thread().name)
    child = multiprocessing.Process(target=count)
    child.start()
    child.join()
