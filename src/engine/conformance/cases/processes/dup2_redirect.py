import os, sys
pid = os.fork()
if pid == 0:
    fd = os.open('out.txt', os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    os.dup2(fd, 1)
    os.close(fd)
    print('to the file')
    sys.stdout.flush()
    os.write(1, b'raw\n')
    os._exit(0)
os.waitpid(pid, 0)
print(open('out.txt').read(), end='')
print(oct(os.stat('out.txt').st_mode & 0o777))
