# A read from a pipe waits for the writer.
#: ok "hello\n"
import os

read, write = os.pipe()
if os.fork() == 0:
    os.write(write, b'hello')
    os._exit(0)
os.close(write)
print(os.read(read, 100).decode())
os.wait()
