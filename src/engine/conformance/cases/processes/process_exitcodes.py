import multiprocessing as mp, os, sys, time, signal
def ok(): pass
def ret(): return 5
def exit_int(): sys.exit(3)
def exit_none(): sys.exit()
def exit_str(): sys.stderr = open(os.devnull, 'w'); sys.exit('bye')
def hard(): os._exit(9)
def boom():
    sys.stderr = open(os.devnull, 'w')
    raise ValueError('x')
def forever(): time.sleep(1000)
def suicide(): os.kill(os.getpid(), signal.SIGKILL)
if __name__ == '__main__':
    for f in (ok, ret, exit_int, exit_none, exit_str, hard, boom, suicide):
        p = mp.Process(target=f); p.start(); p.join(); print(f.__name__, p.exitcode)
    p = mp.Process(target=forever); p.start(); print(p.is_alive(), p.exitcode); p.terminate(); p.join(); print(p.exitcode, p.is_alive())
    p = mp.Process(target=forever); p.start(); p.kill(); p.join(); print(p.exitcode)
    p = mp.Process(target=forever); p.start(); p.join(0.1); print(p.exitcode, p.is_alive())
    try: p.close()
    except ValueError as e: print(e)
    p.terminate(); p.join(); p.close()
    try: p.is_alive()
    except ValueError as e: print(e)
    print(p.__class__.__name__, repr(p)[:20])
