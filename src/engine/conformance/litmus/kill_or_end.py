# A child ends by itself, or is killed before it can.
#: ok "-9\n"
#: ok "3\n"
#: schedules 2
import os
import signal

pid = os.fork()
if pid == 0:
    os._exit(3)
os.kill(pid, signal.SIGKILL)
_, status = os.waitpid(pid, 0)
print(os.waitstatus_to_exitcode(status))
