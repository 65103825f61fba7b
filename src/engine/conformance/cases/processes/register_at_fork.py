import os
log = []
os.register_at_fork(before=lambda: log.append('before1'), after_in_parent=lambda: log.append('parent1'), after_in_child=lambda: log.append('child1'))
os.register_at_fork(before=lambda: log.append('before2'), after_in_parent=lambda: log.append('parent2'), after_in_child=lambda: log.append('child2'))
r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.write(w, ' '.join(log).encode())
    os._exit(0)
os.waitpid(pid, 0)
print(os.read(r, 200).decode())
print(' '.join(log))
for bad in ({}, {'before': 3}, {'after_in_child': 'x'}):
    try: os.register_at_fork(**bad)
    except TypeError as e: print(e)
try: os.register_at_fork(lambda: 0)
except TypeError as e: print(e)
