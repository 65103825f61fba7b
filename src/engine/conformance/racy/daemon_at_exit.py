import sys
import threading

sys.setswitchinterval(1e-6)

def work():
    for _ in range(2):
        pass
    print('daemon')


threading.Thread(target=work, daemon=True).start()
print('main')
