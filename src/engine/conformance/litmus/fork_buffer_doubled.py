# What is in the buffer at the fork is in both processes, and comes twice.
#: ok "xx"
import os

print('x', end='')
if os.fork() == 0:
    raise SystemExit
os.wait()
