import io
import sys
import threading

sys.setswitchinterval(1e-6)

sys.stdout = io.TextIOWrapper(io.FileIO(1, 'w', closefd=False), write_through=True)
ts = [threading.Thread(target=print, args=(n,)) for n in 'ab']
for t in ts:
    t.start()
for t in ts:
    t.join()
