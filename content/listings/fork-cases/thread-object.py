import multiprocessing
import threading

def work():
    print('child: ', threading.active_count(), helper.is_alive())

if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    closing = threading.Event()
    helper = threading.Thread(target=closing.wait)
    helper.start()
    print('parent:', threading.active_count(), helper.is_alive())
    child = multiprocessing.Process(target=work)
    child.start()
    child.join()
    closing.set()
