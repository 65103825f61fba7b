import multiprocessing
import threading


def child():
    print('child:', threading.current_thread().name, threading.main_thread().name)


def fork():
    process = multiprocessing.get_context('fork').Process(target=child)
    process.start()
    process.join()


if __name__ == '__main__':
    clerk = threading.Thread(target=fork, name='clerk')
    clerk.start()
    clerk.join()
    print('parent:', threading.current_thread().name, threading.main_thread().name)
