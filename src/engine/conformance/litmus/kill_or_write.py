# A child writes, then ends. It is killed before it writes, between the two, or when it is over: what was written stays.
#: ok "-15\n"
#: ok "written\n-15\n"
#: ok "written\n0\n"
#: schedules 3
import os
import signal

pid = os.fork()
if pid == 0:
    os.write(1, b'written\n')
    os._exit(0)
os.kill(pid, signal.SIGTERM)
_, status = os.waitpid(pid, 0)
print(os.waitstatus_to_exitcode(status))
