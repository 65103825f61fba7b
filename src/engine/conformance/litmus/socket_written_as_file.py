# Octets that os.write puts into one end of a pair of sockets arrive at the other end: a look there comes before or after.
#: ok "True\n"
#: ok "False\n"
#: schedules 2
import os
import select
import socket
import threading


def look():
    print(select.select([here], [], [], 0)[0] == [here])


here, there = socket.socketpair()
writer = threading.Thread(target=os.write, args=(there.fileno(), b'x'))
looker = threading.Thread(target=look)
writer.start()
looker.start()
writer.join()
looker.join()
