import threading
import time


def wait_for(name):
    time.sleep(0.1)
    print(threading.current_thread().name, 'waits')
    threads[name].join()


threads = {
    'Ann': threading.Thread(target=wait_for, args=('Bob',), name='Ann'),
    'Bob': threading.Thread(target=wait_for, args=('Ann',), name='Bob'),
}
for thread in threads.values():
    thread.start()
threads['Ann'].join()
