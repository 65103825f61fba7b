# notify() without the condition's lock is an error, whether somebody waits or not. The main thread sees to it that the waiter goes on.
#: ok "RuntimeError\n"
#: schedules 1
import threading

condition = threading.Condition()


def careless():
    try:
        condition.notify()
    except RuntimeError:
        print('RuntimeError')


thread = threading.Thread(target=careless)
thread.start()
thread.join()
