# add_reader, add_writer: callbacks for descriptors.
import asyncio
import os
import socket


async def main():
    loop = asyncio.get_running_loop()
    a, b = socket.socketpair()
    for s in (a, b):
        s.setblocking(False)
    log = []
    done = loop.create_future()

    def readable():
        data = a.recv(100)
        log.append(data)
        if data == b"end":
            loop.remove_reader(a)
            done.set_result(None)

    loop.add_reader(a, readable)
    loop.add_reader(a.fileno(), readable)
    for word in (b"one", b"two", b"end"):
        b.send(word)
        await asyncio.sleep(0.01)
    await done
    print(log, loop.remove_reader(a), loop.remove_writer(b))
    writes = []
    filled = loop.create_future()

    def writable(n):
        writes.append(n)
        if len(writes) == 3:
            print(loop.remove_writer(b))
            filled.set_result(len(writes))

    loop.add_writer(b, writable, 5)
    print(await filled, writes)
    r, w = os.pipe()
    got = loop.create_future()
    loop.add_reader(r, lambda: (got.set_result(os.read(r, 10)), loop.remove_reader(r)))
    os.write(w, b"pipe")
    print(await got)
    os.close(r)
    os.close(w)
    reader, writer = await asyncio.open_connection(sock=a)
    try:
        loop.add_reader(a, print)
    except RuntimeError as error:
        print(str(error).split(" <")[0])
    writer.close()
    await writer.wait_closed()
    b.close()
    try:
        loop.add_reader(-1, print)
    except ValueError as error:
        print(error)


asyncio.run(main())
