import os, errno, tempfile
d = tempfile.mkdtemp()
p = os.path.join(d, 'f.txt')
fd = os.open(p, os.O_CREAT | os.O_WRONLY | os.O_EXCL, 0o644)
print(fd > 2, os.write(fd, b'hello world'))
os.close(fd)
try:
    os.open(p, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
except FileExistsError as e:
    print(e.errno == errno.EEXIST, e.strerror, e.filename == p)
fd = os.open(p, os.O_RDONLY)
print(os.read(fd, 5), os.read(fd, 100), os.read(fd, 5))
print(os.lseek(fd, 0, os.SEEK_SET), os.lseek(fd, 3, os.SEEK_CUR), os.lseek(fd, -2, os.SEEK_END))
print(os.read(fd, 10))
try:
    os.write(fd, b'x')
except OSError as e:
    print(type(e).__name__, e.errno, e.strerror)
try:
    os.lseek(fd, -100, os.SEEK_SET)
except OSError as e:
    print(e)
print(os.pread(fd, 4, 6), os.lseek(fd, 0, os.SEEK_CUR))
os.close(fd)
try:
    os.close(fd)
except OSError as e:
    print(e)
try:
    os.read(fd, 1)
except OSError as e:
    print(e)
fd = os.open(p, os.O_WRONLY | os.O_APPEND)
os.write(fd, b'!!')
os.lseek(fd, 0, 0)
os.write(fd, b'??')
os.close(fd)
print(open(p).read())
fd = os.open(p, os.O_RDWR | os.O_TRUNC)
print(os.fstat(fd).st_size)
os.pwrite(fd, b'abc', 5)
print(os.fstat(fd).st_size)
os.ftruncate(fd, 7)
os.lseek(fd, 0, 0)
print(os.read(fd, 100))
fd2 = os.dup(fd)
os.lseek(fd, 2, 0)
print(os.lseek(fd2, 0, 1), os.get_inheritable(fd), os.get_inheritable(fd2))
os.set_inheritable(fd, True)
print(os.get_inheritable(fd), os.get_blocking(fd), os.isatty(fd))
os.dup2(fd, 50)
os.close(fd)
print(os.lseek(50, 0, 1))
os.close(50); os.close(fd2)
for bad in (lambda: os.open(d, os.O_WRONLY), lambda: os.open(p + '/x', os.O_RDONLY), lambda: os.open(d + '/none', os.O_RDONLY), lambda: os.open(p, os.O_RDONLY | os.O_DIRECTORY)):
    try:
        bad()
    except OSError as e:
        print(type(e).__name__, e.errno, e.strerror)
try:
    os.open(3.5, os.O_RDONLY)
except TypeError as e:
    print(e)
try:
    os.open(p, 'r')
except TypeError as e:
    print(e)
os.remove(p); os.rmdir(d)
print(os.path.exists(d))
