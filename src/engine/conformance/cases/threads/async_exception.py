# Stopping a thread with an exception of somebody else's: PyThreadState_SetAsyncExc.
import ctypes
import threading
import time


class Stop(Exception):
    pass


raise_in = ctypes.pythonapi.PyThreadState_SetAsyncExc
log = []


def patient():
    try:
        while True:
            time.sleep(0.005)
    except Stop as e:
        log.append((repr(e), threading.current_thread().name))
    finally:
        log.append('finally')


def busy():
    n = 0
    try:
        while True:
            n += 1
    finally:
        log.append('stopped')


def started(target, **how):
    t = threading.Thread(target=target, **how)
    t.start()
    time.sleep(0.02)
    return t


t = started(patient, name='patient')
print(raise_in(ctypes.c_long(t.ident), ctypes.py_object(Stop)))
t.join()
print(log, raise_in(ctypes.c_ulong(t.ident), ctypes.py_object(Stop)), raise_in(ctypes.c_long(1), None))
t = started(busy)
print(raise_in(ctypes.c_long(t.ident), ctypes.py_object(SystemExit)))
t.join()
print(t.is_alive(), log.pop())


def report(args):
    tb = args.exc_traceback
    while tb.tb_next is not None:
        tb = tb.tb_next
    print(args.exc_type.__name__, args.exc_value, tb.tb_frame.f_code.co_name, tb.tb_lineno - tb.tb_frame.f_code.co_firstlineno)


threading.excepthook = report
raise_in.argtypes = ctypes.c_ulong, ctypes.py_object
for exception in (KeyError, KeyError('an instance'), 5):
    t = started(busy)
    print(raise_in(t.ident, exception))
    t.join()
try:
    raise_in(threading.get_ident(), Stop)
    while True:
        pass
except Stop as e:
    print('in the main thread:', repr(e), e.__context__)
for wrong in (('x', Stop), (1,)):
    try:
        raise_in(*wrong)
    except Exception as e:
        print(type(e), e)
raise_in.argtypes = None
try:
    raise_in(5, Stop)
except ctypes.ArgumentError as e:
    print(e)
print(raise_in(t.ident, None), raise_in.restype, raise_in.argtypes, raise_in.__name__)
t = started(patient)
who = ctypes.c_long(t.ident)
print(raise_in(who, ctypes.py_object(KeyError)), raise_in(who, None), raise_in(who, ctypes.py_object(Stop)))
t.join()
print(log[-2:])
