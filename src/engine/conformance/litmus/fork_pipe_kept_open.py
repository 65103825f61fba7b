# The reader waits for the end of the pipe, but has the writing end itself: there is none.
#: deadlock ""
import os

read, write = os.pipe()
if os.fork() == 0:
    os._exit(0)
os.wait()
os.read(read, 100)
