import threading


def work():
    threading.main_thread().join()
    print('main is over', threading.main_thread().is_alive())
    try:
        threading._register_atexit(print)
    except RuntimeError as e:
        print(e)


threading.Thread(target=work).start()
print('main')
