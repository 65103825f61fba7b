import sys
import threading

print(sys.version.split()[0])
print('type of threading.Lock:', type(threading.Lock).__name__)
print('RLock has locked():', hasattr(threading.RLock(), 'locked'))

def work():
    print('thread name:', threading.current_thread().name)

thread = threading.Thread(target=work)
thread.start()
thread.join()
