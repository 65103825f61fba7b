import threading


def show():
    print(threading.current_thread().name, 'is a daemon:', threading.current_thread().daemon)


def boss():
    show()
    helper = threading.Thread(target=show, name='helper')
    helper.start()
    helper.join()


for is_daemon in False, True:
    thread = threading.Thread(target=boss, name='boss', daemon=is_daemon)
    thread.start()
    thread.join()
