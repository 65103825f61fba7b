# A Lock does not know its owner: taking it twice waits for oneself. One thread, one schedule.
#: deadlock "once\n"
#: schedules 1
import threading

lock = threading.Lock()
lock.acquire()
print('once')
lock.acquire()
print('twice')
