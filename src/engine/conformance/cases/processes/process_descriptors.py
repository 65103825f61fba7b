# os.pidfd_open, signal.pidfd_send_signal and waitid(P_PIDFD): a process that is watched by poll, ended, waited for.
import asyncio
import os
import select
import signal
import sys
import threading


def tried(what, call):
    try:
        print(what, call())
    except (OSError, TypeError) as error:
        print(what, repr(error))


own = os.pidfd_open(os.getpid())
print('inherited', os.get_inheritable(own), 'readable', select.select([own], [], [], 0)[0] != [])
print(oct(os.fstat(own).st_mode), os.get_blocking(own))
tried('read', lambda: os.read(own, 1))
tried('write', lambda: os.write(own, b'1'))
tried('seek', lambda: os.lseek(own, 0, 0))
for pid in (99999999, 0, -1):
    tried(f'open {pid}', lambda: os.pidfd_open(pid))
tried('flags', lambda: os.pidfd_open(os.getpid(), 5))
tried('closed', lambda: os.waitid(os.P_PIDFD, 77, os.WEXITED))
tried('a file', lambda: os.waitid(os.P_PIDFD, 0, os.WEXITED))
tried('no child', lambda: os.waitid(os.P_PIDFD, own, os.WEXITED))
tried('asks only', lambda: signal.pidfd_send_signal(own, 0))
tried('no process', lambda: signal.pidfd_send_signal(0, 0))
tried('siginfo', lambda: signal.pidfd_send_signal(own, 0, 1))
tried('no signal', lambda: signal.pidfd_send_signal(own, 99))
os.close(own)

signal.signal(signal.SIGUSR1, lambda number, frame: print('got', number))
with open(os.pidfd_open(os.getpid()), 'rb', buffering=0) as own:
    signal.pidfd_send_signal(own.fileno(), signal.SIGUSR1)


def told(result, pid):
    return result and (result.si_pid == pid, result.si_signo, result.si_status, result.si_code)


def watch(pid, name):
    fd = os.pidfd_open(pid)
    poll = select.poll()
    poll.register(fd, select.POLLIN)
    print(name, poll.poll() == [(fd, select.POLLIN)])
    print(told(os.waitid(os.P_PIDFD, fd, os.WEXITED | os.WNOWAIT), pid))
    print(told(os.waitid(os.P_PIDFD, fd, os.WEXITED), pid))
    print(len(poll.poll(0)))
    tried('ended', lambda: signal.pidfd_send_signal(fd, 0))
    tried('waited for', lambda: os.waitid(os.P_PIDFD, fd, os.WEXITED))
    tried('opened late', lambda: os.pidfd_open(pid))
    os.close(fd)


sys.stdout.flush()
child = os.fork()
if child == 0:
    os._exit(3)
watch(child, 'exits')

read, write = os.pipe()
child = os.fork()
if child == 0:
    os.read(read, 1)
    os._exit(0)
fd = os.pidfd_open(child)
print(os.waitid(os.P_PIDFD, fd, os.WEXITED | os.WNOHANG))
print(select.select([fd], [], [], 0.01)[0])
signal.pidfd_send_signal(fd, signal.SIGTERM)
watch(child, 'killed')
os.close(fd)


async def main():
    # No thread waits for the child: its descriptor is one of the loop's.
    process = await asyncio.create_subprocess_exec(sys.executable, '-c', 'raise SystemExit(7)')
    print([thread.name for thread in threading.enumerate()])
    print(await process.wait(), process.returncode)
    several = [
        await asyncio.create_subprocess_exec(sys.executable, '-c', f'raise SystemExit({i})')
        for i in range(3)
    ]
    print(await asyncio.gather(*(process.wait() for process in several)))


asyncio.run(main())
