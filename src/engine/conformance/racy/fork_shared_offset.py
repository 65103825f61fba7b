import os
import sys

sys.setswitchinterval(1e-6)

fd = os.open('out.txt', os.O_RDWR | os.O_CREAT | os.O_TRUNC)
if os.fork() == 0:
    os.write(fd, b'child ')
    os._exit(0)
os.write(fd, b'parent ')
os.wait()
os.lseek(fd, 0, 0)
print(os.read(fd, 100))
os.close(fd)
os.remove('out.txt')
