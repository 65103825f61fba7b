import multiprocessing
import threading


def show(where):
    print(where, sorted(thread.name for thread in threading.enumerate()))


def child():
    show('child:')
    print('clerk is alive:', clerk.is_alive())


if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    closing = threading.Event()
    clerk = threading.Thread(target=closing.wait, name='clerk')
    clerk.start()
    show('parent:')
    process = multiprocessing.Process(target=child)
    process.start()
    process.join()
    closing.set()
