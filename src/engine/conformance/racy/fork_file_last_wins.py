import os
import sys

sys.setswitchinterval(1e-6)

for word in ('a', 'b'):
    if os.fork() == 0:
        with open('who.txt', 'w') as f:
            f.write(word)
        os._exit(0)
os.wait()
os.wait()
print(open('who.txt').read())
os.remove('who.txt')
