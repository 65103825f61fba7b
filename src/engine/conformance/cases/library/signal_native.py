"""_signal: handlers, masks, what the process sends itself."""
import _signal
print(sorted(_signal.valid_signals()))
print([(i, _signal.strsignal(i)) for i in range(1, 65)])
for a in [(0, 0), (65, 0), (9, 0), (2, 5), (2, 'x'), ('a', 0), (32, 1)]:
    try: print(_signal.signal(*a))
    except Exception as e: print(a, repr(e), getattr(e, 'errno', None))
for i in (0, 65, 32):
    for f in (_signal.getsignal, _signal.strsignal):
        try: print(i, f.__name__, f(i))
        except Exception as e: print(i, f.__name__, repr(e))
for i in (0, 65):
    try: print(_signal.raise_signal(i))
    except OSError as e: print(repr(e))
print([(i, _signal.getsignal(i)) for i in range(1, 65) if _signal.getsignal(i) != 0])
print(_signal.pthread_sigmask(0, [2]), _signal.pthread_sigmask(1, [2]), _signal.sigpending(), _signal.set_wakeup_fd(-1))
try: _signal.default_int_handler(2, None)
except KeyboardInterrupt as e: print(repr(e))
for args in [(0, [99]), (7, [2])]:
    try: _signal.pthread_sigmask(*args)
    except Exception as e: print(repr(e))
seen = []
def handler(number, frame):
    seen.append((number, frame.f_code.co_name))
def caller():
    _signal.raise_signal(_signal.SIGUSR1)
    print('after', seen)
print(_signal.signal(_signal.SIGUSR1, handler), _signal.getsignal(_signal.SIGUSR1) is handler)
caller()
print(_signal.signal(_signal.SIGUSR1, _signal.SIG_IGN) is handler)
_signal.raise_signal(10)
print(seen, _signal.getsignal(10), _signal.signal(10, 0))
class Stop(Exception): pass
def raising(number, frame):
    raise Stop(number)
_signal.signal(15, raising)
try:
    _signal.raise_signal(15)
    print('not here')
except Stop as e:
    print('stopped by', e)
try: _signal.raise_signal(_signal.SIGINT)
except KeyboardInterrupt: print('interrupted')
_signal.signal(12, handler)
print(_signal.pthread_sigmask(_signal.SIG_BLOCK, {12, 15}))
_signal.raise_signal(12)
print('held back', seen, _signal.sigpending())
print(sorted(_signal.pthread_sigmask(_signal.SIG_SETMASK, [])))
print('let go', seen, _signal.sigpending())
import threading
def in_thread():
    try: _signal.signal(10, handler)
    except ValueError as e: print(e)
t = threading.Thread(target=in_thread); t.start(); t.join()
_signal.raise_signal(_signal.SIGCHLD)
_signal.raise_signal(_signal.SIGWINCH)
print('end')
