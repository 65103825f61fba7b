# A child is stopped, goes on, and is ended: what waitpid tells of each.
import os
import signal
import time

pid = os.fork()
if pid == 0:
    while True:
        time.sleep(1)

print(os.waitpid(pid, os.WNOHANG))
os.kill(pid, signal.SIGSTOP)
found, status = os.waitpid(pid, os.WUNTRACED)
print(found == pid, os.WIFSTOPPED(status), os.WSTOPSIG(status) == signal.SIGSTOP, os.WIFEXITED(status), os.WIFSIGNALED(status))
print(os.waitpid(pid, os.WNOHANG | os.WUNTRACED))
try:
    os.waitstatus_to_exitcode(status)
except ValueError as error:
    print(error)
os.kill(pid, signal.SIGCONT)
found, status = os.waitpid(pid, os.WCONTINUED)
print(found == pid, os.WIFCONTINUED(status), os.WIFSTOPPED(status))
os.kill(pid, signal.SIGTSTP)
found, status = os.waitpid(pid, os.WUNTRACED)
print(os.WSTOPSIG(status) == signal.SIGTSTP)
# A stopped process takes no other signal until it goes on, but SIGKILL.
os.kill(pid, signal.SIGKILL)
found, status = os.waitpid(pid, 0)
print(os.WIFSIGNALED(status), os.WTERMSIG(status) == signal.SIGKILL, os.waitstatus_to_exitcode(status))

# The parent is told of it all.
seen = []
signal.signal(signal.SIGCHLD, lambda signum, frame: seen.append("child"))
pid = os.fork()
if pid == 0:
    signal.pause()
    os._exit(0)
for number in (signal.SIGSTOP, signal.SIGCONT):
    before = len(seen)
    os.kill(pid, number)
    while len(seen) == before:
        time.sleep(0.01)
print(len(seen))
os.kill(pid, signal.SIGTERM)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
while len(seen) < 3:
    time.sleep(0.01)
print(len(seen))
