import threading
import time

ready = threading.Event()


def runner():
    ready.wait()
    print(threading.current_thread().name, 'runs')


early = threading.Thread(target=runner, name='early')
early.start()
time.sleep(0.1)
ready.set()
early.join()
late = threading.Thread(target=runner, name='late')
late.start()
late.join()
print('still set:', ready.is_set())
print('wait with a timeout:', ready.wait(timeout=1))
ready.clear()
print('wait with a timeout:', ready.wait(timeout=1))
