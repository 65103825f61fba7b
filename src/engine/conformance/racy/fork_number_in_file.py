import os
import sys

sys.setswitchinterval(1e-6)

with open('n.txt', 'w') as f:
    f.write('0')
for _ in range(2):
    if os.fork() == 0:
        with open('n.txt') as f:
            n = int(f.read())
        with open('new%d.txt' % os.getpid(), 'w') as f:
            f.write(str(n + 1))
        os.rename('new%d.txt' % os.getpid(), 'n.txt')
        os._exit(0)
os.wait()
os.wait()
print(open('n.txt').read())
os.remove('n.txt')
