from concurrent.futures import CancelledError, ThreadPoolExecutor
import threading

gate = threading.Event()
with ThreadPoolExecutor(1) as pool:
    running = pool.submit(gate.wait)
    waiting = [pool.submit(print, 'never', n) for n in range(3)]
    while not running.running():
        pass
    print(running.cancel(), [f.cancel() for f in waiting], [f.cancelled() for f in waiting])
    print(waiting[0].cancel(), waiting[0].done(), repr(waiting[0]).split('state=')[1])
    for f in (waiting[0].result, waiting[0].exception):
        try:
            f()
        except CancelledError as e:
            print('CancelledError', e.args)
    last = pool.submit(print, 'last runs')
    gate.set()
    print(running.result())
print(last.done(), repr(waiting[1]).split('state=')[1])
