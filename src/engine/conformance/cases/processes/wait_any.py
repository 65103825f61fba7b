import os
children = {}
for code in (3, 1, 2):
    pid = os.fork()
    if pid == 0:
        os._exit(code)
    children[pid] = code
seen = []
while children:
    pid, status = os.wait()
    seen.append(children.pop(pid) == os.WEXITSTATUS(status))
print(seen)
