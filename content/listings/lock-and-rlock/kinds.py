import threading

print(isinstance(threading.Lock, type))
print(type(threading.Lock()).__name__, type(threading.RLock()).__name__)
print(hasattr(threading.RLock(), 'locked'))
