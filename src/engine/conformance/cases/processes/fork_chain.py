import os
def spawn(depth):
    if depth == 0:
        return 1
    pid = os.fork()
    if pid == 0:
        os._exit(spawn(depth - 1) + 1)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
print(spawn(5))
pids = []
for i in range(4):
    pid = os.fork()
    if pid == 0:
        os._exit(i * i)
    pids.append(pid)
print([os.WEXITSTATUS(os.waitpid(p, 0)[1]) for p in pids])
