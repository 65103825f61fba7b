import threading

lock = threading.Lock()

print('locked:', lock.locked())
print('acquire:', lock.acquire())
print('locked:', lock.locked())
print('acquire again:', lock.acquire(timeout=0.1))
lock.release()
print('locked:', lock.locked())
