# wait, as_completed, result and cancel of a pool in which one call waits, one sleeps, one fails and one is not begun.
import threading
import time
from concurrent.futures import (
    FIRST_COMPLETED,
    FIRST_EXCEPTION,
    CancelledError,
    Future,
    InvalidStateError,
    ThreadPoolExecutor,
    as_completed,
    wait,
)

go = threading.Event()
with ThreadPoolExecutor(2, thread_name_prefix='w', initializer=lambda: None) as pool:
    waits = pool.submit(go.wait, 20)
    sleeps = pool.submit(time.sleep, 0.3)
    fails = pool.submit(lambda: 1 / 0)
    queued = pool.submit(print, 'never printed')
    done, open_ = wait([waits, sleeps, fails, queued], timeout=0.05)
    print(len(done), len(open_), waits.running(), queued.running(), queued.cancel(), queued.cancelled())
    try:
        waits.result(timeout=0.01)
    except TimeoutError as error:
        print('TimeoutError', error, waits.done())
    done, open_ = wait([waits, sleeps, fails], return_when=FIRST_EXCEPTION)
    print(fails in done, waits in open_, repr(fails.exception()))
    print(waits.cancel(), wait([fails, waits], return_when=FIRST_COMPLETED).done == {fails})
    go.set()
    print([future.result() for future in as_completed([waits])])
    try:
        queued.result()
    except CancelledError as error:
        print('CancelledError', error)
    print(list(pool.map(lambda a, b: a * b, [1, 2, 3], [4, 5])))
    try:
        list(pool.map(int, ['1', 'two', '3']))
    except ValueError as error:
        print(error)
    try:
        list(pool.map(time.sleep, [0.5], timeout=0.01))
    except TimeoutError:
        print('map is late')
try:
    pool.submit(print)
except RuntimeError as error:
    print(error)
own = Future()
heard = []
own.add_done_callback(lambda future: heard.append(future.result()))
print(own.set_running_or_notify_cancel(), own.running())
own.set_result('by hand')
own.add_done_callback(lambda future: heard.append('at once'))
print(heard, repr(own).split(' at 0x')[0], own.done())
for wrong in (lambda: own.set_result(1), lambda: own.set_exception(ValueError())):
    try:
        wrong()
    except InvalidStateError as error:
        print(str(error).split(' <')[0] if ' <' in str(error) else error)
for bad in (0, -1):
    try:
        ThreadPoolExecutor(bad)
    except ValueError as error:
        print(error)
