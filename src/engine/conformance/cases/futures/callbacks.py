from concurrent.futures import Future, ThreadPoolExecutor
import threading

log = []
gate = threading.Event()


def note(name):
    def callback(f):
        log.append((name, threading.current_thread() is threading.main_thread(), f.done()))
    return callback


with ThreadPoolExecutor(1) as pool:
    f = pool.submit(gate.wait)
    f.add_done_callback(note('pending 1'))
    f.add_done_callback(note('pending 2'))
    gate.set()
    f.result()
    pool.submit(int).result()
    f.add_done_callback(note('already done'))
print(log)
log.clear()
manual = Future()
manual.add_done_callback(note('manual'))
print(manual.set_running_or_notify_cancel(), manual.running())
manual.set_result(5)
print(manual.result(), log)
c = Future()
c.add_done_callback(note('cancelled'))
print(c.cancel(), c.set_running_or_notify_cancel(), log[-1])
for f in (lambda: manual.set_result(1), lambda: manual.set_exception(ValueError()), lambda: c.set_result(1)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, str(e).split(': <')[0])
