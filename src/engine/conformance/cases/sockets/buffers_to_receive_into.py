# Whatever is writable and bytes-like can be received and read into.
import array
import io
import mmap
import os
import socket

a, b = socket.socketpair()
for make in (
    lambda: bytearray(6),
    lambda: array.array("B", bytes(6)),
    lambda: array.array("H", [0] * 3),
    lambda: memoryview(bytearray(6)),
    lambda: memoryview(array.array("B", bytes(6)))[1:5],
    lambda: mmap.mmap(-1, 6),
):
    buffer = make()
    a.send(b"abcd")
    print(type(buffer).__name__, b.recv_into(buffer), bytes(buffer))
    a.send(b"efgh")
    count, address = b.recvfrom_into(buffer, 2)
    print(count, bytes(buffer), b.recv(10))
for wrong in (b"bytes", "text", 5, None, memoryview(b"read only"), [0, 0]):
    try:
        b.recv_into(wrong)
    except TypeError as error:
        print(error)
a.send(b"xyz")
print(b.recvmsg_into([array.array("B", [0, 0]), bytearray(4)])[0])

with open("data.bin", "wb") as file:
    file.write(bytes(range(65, 75)))
target = array.array("B", bytes(4))
with open("data.bin", "rb") as file:
    print(file.readinto(target), target)
with open("data.bin", "rb", buffering=0) as file:
    print(file.readinto(target), target.tobytes())
fd = os.open("data.bin", os.O_RDONLY)
print(os.readv(fd, [target, bytearray(2)]), target)
os.close(fd)
os.remove("data.bin")
print(io.BytesIO(b"12345678").readinto(target), target)
for function, most in ((socket.CMSG_LEN, 0x7FFFFFFF - 16), (socket.CMSG_SPACE, 0x7FFFFFFF - 24)):
    print(function(0), function(5), function(most) > most)
    for wrong in (-1, most + 1):
        try:
            function(wrong)
        except OverflowError as error:
            print(error)
a.close()
b.close()
