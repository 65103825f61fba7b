import _thread
import sys
import threading
import time

finished = threading.Semaphore(0)


def hook(u):
    print('unraisable', u.exc_type.__name__, u.exc_value, u.err_msg.split(' at ')[0], u.object)
    finished.release()


sys.unraisablehook = hook


def bad():
    raise ValueError('raw')


def leaves():
    finished.release()
    _thread.exit()


_thread.start_new_thread(bad, ())
finished.acquire()
_thread.start_new_thread(leaves, ())
finished.acquire()
time.sleep(0.01)
try:
    _thread.exit()
except SystemExit as e:
    print('SystemExit', e.args)
print('end')
