import sched
import threading
import time

s = sched.scheduler(time.monotonic, time.sleep)
out = []
s.enter(0.03, 1, out.append, ('third',))
s.enter(0.01, 1, out.append, ('first',))
e = s.enter(0.02, 1, out.append, ('cancelled',))
s.enter(0.02, 2, out.append, kwargs={} , argument=('second',))
s.cancel(e)
t = threading.Thread(target=s.run)
t.start()
t.join()
print(out, s.empty())
d = sched.scheduler()
d.enterabs(time.monotonic() + 0.005, 1, print, ('abs',))
d.run()
print(d.run(blocking=False), d.queue)
