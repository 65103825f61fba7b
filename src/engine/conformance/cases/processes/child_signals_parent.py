import os, signal, time
got = []
signal.signal(signal.SIGUSR1, lambda n, f: got.append('usr1'))
pid = os.fork()
if pid == 0:
    for _ in range(2): os.kill(os.getppid(), signal.SIGUSR1); time.sleep(0.1)
    os._exit(0)
os.waitpid(pid, 0); print(got)
def boom(n, f): raise TimeoutError('told by the child')
signal.signal(signal.SIGUSR2, boom)
pid = os.fork()
if pid == 0: time.sleep(0.1); os.kill(os.getppid(), signal.SIGUSR2); os._exit(0)
try: time.sleep(10); print('slept')
except TimeoutError as e: print(e)
os.waitpid(pid, 0)
