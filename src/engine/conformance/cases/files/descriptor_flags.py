# fcntl: flags of descriptors and of descriptions, copies of descriptors.
import fcntl, os, tempfile
folder = tempfile.mkdtemp(); path = os.path.join(folder, 'file'); open(path, 'w').close()
# flags
fd=os.open(path,os.O_RDWR|os.O_APPEND); print(oct(fcntl.fcntl(fd,fcntl.F_GETFL)), fcntl.fcntl(fd,fcntl.F_GETFD), fcntl.fcntl(fd, fcntl.F_SETFD, 0), os.get_inheritable(fd))
fl=fcntl.fcntl(fd,fcntl.F_GETFL); print(fcntl.fcntl(fd,fcntl.F_SETFL, fl|os.O_NONBLOCK), os.get_blocking(fd))
n=fcntl.fcntl(fd,fcntl.F_DUPFD,50); print(n, os.get_inheritable(n)); n=fcntl.fcntl(fd,fcntl.F_DUPFD_CLOEXEC,50); print(n, os.get_inheritable(n))
p=os.pipe(); print(fcntl.fcntl(p[0], fcntl.F_GETPIPE_SZ), oct(fcntl.fcntl(p[0],3)), oct(fcntl.fcntl(p[1],3)))
for a in ((fd, fcntl.F_DUPFD, 10**9), (fd, fcntl.F_DUPFD, -1), (fd, 99999), (fd,'x'), (999,1), ('a',1), (fd,1,2.5), (fd, fcntl.F_GETPIPE_SZ)):
    try: print(fcntl.fcntl(*a))
    except BaseException as e: print(type(e).__name__, e)
try: fcntl.ioctl(fd, 0x5413, b'12345678')
except OSError as e: print(e)
os.remove(path); os.rmdir(folder)
