import threading


def attempt(name, call):
    try:
        call()
    except RuntimeError as error:
        print(name, '-', error)


clerk = threading.Thread(target=print, args=('at work',))
attempt('join before start', clerk.join)
clerk.start()
clerk.join()
attempt('start again', clerk.start)
attempt('join oneself', threading.current_thread().join)
