# Two children write into one pipe: each write is one piece, in two orders.
#: ok "ab\n"
#: ok "ba\n"
import os

read, write = os.pipe()
for letter in (b'a', b'b'):
    if os.fork() == 0:
        os.write(write, letter)
        os._exit(0)
os.wait()
os.wait()
print(os.read(read, 100).decode())
