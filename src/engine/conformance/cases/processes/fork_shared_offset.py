import os
with open('numbers.txt', 'w') as f:
    for i in range(10): f.write(f'{i}\n')
fd = os.open('numbers.txt', os.O_RDONLY)
print(os.read(fd, 4))
pid = os.fork()
if pid == 0:
    data = os.read(fd, 6)
    os._exit(len(data))
_, status = os.waitpid(pid, 0)
print(os.waitstatus_to_exitcode(status), os.lseek(fd, 0, os.SEEK_CUR), os.read(fd, 2))
os.close(fd)
fd2 = os.open('numbers.txt', os.O_RDONLY)
pid = os.fork()
if pid == 0:
    own = os.open('numbers.txt', os.O_RDONLY)
    os.read(own, 6)
    os._exit(0)
os.waitpid(pid, 0)
print(os.lseek(fd2, 0, os.SEEK_CUR))
os.close(fd2)
