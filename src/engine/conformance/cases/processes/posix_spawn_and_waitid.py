# os.posix_spawn: a program in a new process, with descriptors, groups and signals as told. os.waitid: who ended, and how.
import os
import signal
import sys

PYTHON = sys.executable


def run(code, env=os.environ, **how):
    pid = os.posix_spawn(PYTHON, [PYTHON, '-S', '-c', code], env, **how)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


print(run('import sys; sys.exit(3)'), run('import os; os.kill(os.getpid(), 9)'))
print(run('import os, sys; sys.exit(os.environ["WORD"] == "given")', {'WORD': 'given'}))
os.environ['INHERITED'] = 'yes'
print(run('import os, sys; sys.exit(os.environ.get("INHERITED") == "yes")', None))
r, w = os.pipe()
actions = [
    (os.POSIX_SPAWN_DUP2, w, 1),
    (os.POSIX_SPAWN_CLOSE, r),
    (os.POSIX_SPAWN_OPEN, 5, 'made.txt', os.O_WRONLY | os.O_CREAT, 0o644),
]
print(run('import os; print("through the pipe"); os.write(5, b"into the file")', file_actions=actions))
os.close(w)
print(os.read(r, 99), open('made.txt').read())
os.close(r)
print(run('import os; os._exit(os.getpgrp() == os.getpid())', setpgroup=0))
print(run('import os; os._exit(os.getpgrp() != os.getpid())', setpgroup=os.getpgrp()))
print(run('import os; os._exit(os.getsid(0) == os.getpid())', setsid=True))
print(run('import signal, sys; sys.exit(len(signal.pthread_sigmask(signal.SIG_BLOCK, ())))', setsigmask=[signal.SIGUSR1, signal.SIGHUP]))
signal.signal(signal.SIGUSR2, signal.SIG_IGN)
print(run('import signal, sys; sys.exit(signal.getsignal(signal.SIGUSR2) == signal.SIG_IGN)'))
print(run('import signal, sys; sys.exit(signal.getsignal(signal.SIGUSR2) == signal.SIG_IGN)', setsigdef=[signal.SIGUSR2]))
for path, args in (('/no/such', ['x']), (PYTHON, []), (PYTHON, 'text'), (PYTHON, ['']), (os.curdir, ['x'])):
    for spawn in (os.posix_spawn, os.posix_spawnp):
        try:
            spawn(path, args, os.environ)
        except (OSError, ValueError, TypeError) as e:
            print(type(e).__name__, str(e).replace(PYTHON, 'PYTHON'))
for how in ({'file_actions': [None]}, {'file_actions': [()]}, {'file_actions': [(7, 1)]}, {'file_actions': [(os.POSIX_SPAWN_CLOSE, 'x')]},
            {'file_actions': [(os.POSIX_SPAWN_CLOSE,)]}, {'file_actions': 5}, {'setsigmask': [0]}, {'setsigdef': 5}, {'setpgroup': 'x'},
            {'file_actions': [(os.POSIX_SPAWN_OPEN, 3, 'not/there', os.O_RDONLY, 0)]}):
    try:
        run('0', **how)
    except (OSError, ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, str(e).replace(PYTHON, 'PYTHON'))


def child(do):
    pid = os.fork()
    if not pid:
        do()
        os._exit(0)
    return pid


def show(result, pid):
    print(result.si_pid == pid, result.si_signo == signal.SIGCHLD, result.si_status, result.si_code, len(result))


pid = child(lambda: os._exit(7))
show(os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT), pid)
show(os.waitid(os.P_ALL, 0, os.WEXITED), pid)
pid = child(lambda: os.kill(os.getpid(), signal.SIGTERM))
result = os.waitid(os.P_PGID, os.getpgrp(), os.WEXITED)
show(result, pid)
print(result.si_code == os.CLD_KILLED, type(result))
pid = child(signal.pause)
print(os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG))
os.kill(pid, signal.SIGSTOP)
show(os.waitid(os.P_PID, pid, os.WSTOPPED), pid)
os.kill(pid, signal.SIGCONT)
show(os.waitid(os.P_PID, pid, os.WCONTINUED), pid)
os.kill(pid, signal.SIGKILL)
show(os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT), pid)
try:
    os.waitid(os.P_PID, pid, os.WSTOPPED | os.WNOHANG)
except ChildProcessError as e:
    print('ended, so it is not stopped:', e)
show(os.waitid(os.P_PID, pid, os.WEXITED), pid)
for args in ((os.P_PID, pid, os.WEXITED), (os.P_PID, pid, 0), (9, 0, os.WEXITED), (os.P_PID, 0, os.WEXITED)):
    try:
        os.waitid(*args)
    except OSError as e:
        print(e)
