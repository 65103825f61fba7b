# Advisory locks on files: flock belongs to an open description, lockf to a process and a range.
import fcntl, os, time, sys, tempfile
folder = tempfile.mkdtemp(); path = os.path.join(folder, 'lk')
with open(path,'w') as f:
    fcntl.flock(f, fcntl.LOCK_EX)
    r=os.fork()
    if r==0:
        with open(path) as g:
            try: fcntl.flock(g, fcntl.LOCK_EX|fcntl.LOCK_NB)
            except OSError as e: print(type(e).__name__, e.errno, e)
            t=time.time(); fcntl.flock(g, fcntl.LOCK_SH); print(round(time.time()-t,1)); 
            try: fcntl.lockf(g, fcntl.LOCK_EX)
            except OSError as e: print(type(e).__name__, e)
        sys.stdout.flush()
        os._exit(0)
    time.sleep(.3); fcntl.flock(f, fcntl.LOCK_UN); os.wait()
    # the lock of a description is shared with a copy
    fcntl.flock(f, fcntl.LOCK_EX)
    d = os.dup(f.fileno())
    fcntl.flock(d, fcntl.LOCK_EX | fcntl.LOCK_NB); print('same description')
    with open(path) as g:
        for op in (fcntl.LOCK_SH, fcntl.LOCK_EX):
            try: fcntl.flock(g, op | fcntl.LOCK_NB)
            except BlockingIOError as e: print('other description', e)
        fcntl.flock(d, fcntl.LOCK_UN); fcntl.flock(g, fcntl.LOCK_SH|fcntl.LOCK_NB); print('shared')
    os.close(d)
# ranges
f = open(path, 'w+'); f.write('x'*100); f.flush()
fcntl.lockf(f, fcntl.LOCK_EX, 10, 0); fcntl.lockf(f, fcntl.LOCK_EX, 0, 50)
def child(fn):
    sys.stdout.flush()
    pid = os.fork()
    if pid == 0:
        with open(path,'r+') as g:
            try: print(fn(g))
            except BaseException as e: print(type(e).__name__, e)
        sys.stdout.flush(); os._exit(0)
    os.waitpid(pid, 0)
NB=fcntl.LOCK_NB; EX=fcntl.LOCK_EX; SH=fcntl.LOCK_SH; UN=fcntl.LOCK_UN
for a in ((10,0),(10,10),(40,10),(41,10),(0,10),(1,1000),(-10,10),(-10,11),(10,-5)):
    child(lambda g: (a, fcntl.lockf(g, EX|NB, *a)))
fcntl.lockf(f, UN, 4, 3)
for a in ((3,0),(4,3),(3,7)): child(lambda g: (a, fcntl.lockf(g, EX|NB, *a)))
fcntl.lockf(f, SH, 0, 0)
child(lambda g: fcntl.lockf(g, SH|NB)); child(lambda g: fcntl.lockf(g, EX|NB))
open(path).close()   # closes any descriptor: all locks of the process gone
child(lambda g: fcntl.lockf(g, EX|NB))
for bad in ((f, 0), (f, 4), ('x', 1), (-1, 1), (999, EX)):
    try: print(fcntl.lockf(*bad))
    except BaseException as e: print(type(e).__name__, e)
for bad in ((f, 0), (f, 16), (f, 3), (999, 1)):
    try: print(fcntl.flock(*bad))
    except BaseException as e: print(type(e).__name__, e)
# deadlock over ranges
r1,w1=os.pipe()
sys.stdout.flush()
pid=os.fork()
if pid==0:
    with open(path,'r+') as g:
        fcntl.lockf(g, EX, 1, 1); os.write(w1,b'x'); time.sleep(.1)
        fcntl.lockf(g, EX, 1, 0); print('child got both'); sys.stdout.flush(); os._exit(0)
fcntl.lockf(f, EX, 1, 0); os.read(r1,1); time.sleep(.3)
try: fcntl.lockf(f, EX, 1, 1)
except OSError as e: print(type(e).__name__, e, flush=True)
fcntl.lockf(f, UN, 1, 0)
os.waitpid(pid,0)
os.remove(path); os.rmdir(folder)
