import sched
import time

log = []
s = sched.scheduler(time.time, time.sleep)
start = time.time()
s.enter(3, 1, log.append, ('c',))
s.enter(1, 1, log.append, ('a',))
s.enter(2.5, 2, log.append, ('b-low',))
s.enter(2, 1, lambda *a, **k: log.append((a, k)), (1,), {'x': 2})
e = s.enter(5, 1, log.append, argument=('never',))
s.cancel(e)
print(len(s.queue), s.empty())
s.run()
print(log, round(time.time() - start), s.empty())
try:
    s.cancel(e)
except ValueError as err:
    print('ValueError', err)
t = [0]
fake = sched.scheduler(lambda: t[0], lambda d: t.__setitem__(0, t[0] + d))
fake.enterabs(10, 1, lambda: log.append(t[0]))
fake.enterabs(5, 1, lambda: fake.enter(1, 1, log.append, ('nested',)))
print(fake.run(blocking=False), fake.queue[0].time)
fake.run()
print(log[-2:], t)
