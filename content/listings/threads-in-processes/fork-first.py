import multiprocessing
import threading


def clerk(where):
    print('clerk in the', where)


def run_with_clerk(where):
    thread = threading.Thread(target=clerk, args=(where,), name='clerk')
    thread.start()
    thread.join()


if __name__ == '__main__':
    process = multiprocessing.Process(target=run_with_clerk, args=('child',))
    process.start()
    process.join()
    run_with_clerk('parent')
