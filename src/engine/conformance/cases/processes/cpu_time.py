# What a process runs is not what passes on the wall.
import os
import threading
import time


def spin(seconds, clock):
    start = clock()
    while clock() - start < seconds:
        pass


cpu, wall = time.process_time(), time.perf_counter()
time.sleep(0.3)
print(time.process_time() - cpu < 0.1, time.perf_counter() - wall >= 0.3)

cpu, thread = time.process_time(), time.thread_time()
spin(0.02, time.process_time)
print(time.process_time() - cpu >= 0.02, time.thread_time() - thread >= 0.01)

worker = threading.Thread(target=spin, args=(0.03, time.thread_time))
cpu, thread = time.process_time(), time.thread_time()
worker.start()
worker.join()
print(time.process_time() - cpu >= 0.03, time.thread_time() - thread < 0.025)

before = os.times()
pid = os.fork()
if pid == 0:
    spin(0.06, time.process_time)
    os._exit(0)
os.waitpid(pid, 0)
after = os.times()
print(after.children_user + after.children_system - before.children_user - before.children_system >= 0.03)
print(after.user + after.system - before.user - before.system < 0.1)

pid = os.fork()
if pid == 0:
    spin(0.06, time.process_time)
    os._exit(3)
_, status, usage = os.wait4(pid, 0)
print(os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime >= 0.03)
print(time.clock_gettime(time.CLOCK_PROCESS_CPUTIME_ID) <= time.process_time())
print(time.process_time_ns() // 10**9 == int(time.process_time()))
