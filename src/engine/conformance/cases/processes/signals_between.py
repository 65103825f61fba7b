import os, signal, time
def child(r_ready):
    seen = []
    signal.signal(signal.SIGTERM, lambda s, f: (seen.append('TERM'), os.write(1, b'child: cleaning up\n'), os._exit(17)))
    signal.signal(signal.SIGUSR1, lambda s, f: os.write(1, b'child: usr1\n'))
    os.write(r_ready, b'1')
    while True: time.sleep(1)
r, w = os.pipe()
pid = os.fork()
if pid == 0: child(w)
os.read(r, 1)
os.kill(pid, signal.SIGUSR1); time.sleep(0.1)
os.kill(pid, signal.SIGTERM)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
pid = os.fork()
if pid == 0:
    signal.signal(signal.SIGTERM, signal.SIG_IGN); os.write(w, b'2'); time.sleep(0.5); os._exit(8)
os.read(r, 1); os.kill(pid, signal.SIGTERM); print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
