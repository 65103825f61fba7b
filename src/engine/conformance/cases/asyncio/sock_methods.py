# The loop's own sock_ methods on sockets that do not block.
import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    listener.setblocking(False)
    client = socket.socket()
    client.setblocking(False)
    (server, address), _ = await asyncio.gather(
        loop.sock_accept(listener), loop.sock_connect(client, listener.getsockname())
    )
    print(address == client.getsockname(), server.gettimeout())
    await loop.sock_sendall(client, b"hello")
    print(await loop.sock_recv(server, 100))
    buffer = bytearray(8)
    receiving = asyncio.create_task(loop.sock_recv_into(client, buffer))
    await asyncio.sleep(0)
    print(receiving.done())
    await loop.sock_sendall(server, b"abc")
    print(await receiving, bytes(buffer))
    big = bytes(range(256)) * 2000

    async def drain():
        total = b""
        while len(total) < len(big):
            total += await loop.sock_recv(server, 65536)
        return total

    got, _ = await asyncio.gather(drain(), loop.sock_sendall(client, big))
    print(got == big)
    task = asyncio.create_task(loop.sock_recv(server, 1))
    await asyncio.sleep(0)
    task.cancel()
    print(type((await asyncio.gather(task, return_exceptions=True))[0]).__name__)
    client.close()
    print(await loop.sock_recv(server, 10))
    a, b = socket.socketpair()
    loop.set_debug(True)
    try:
        await loop.sock_recv(a, 1)
    except ValueError as error:
        print(error)
    try:
        await loop.sock_sendall(a, b"")
    except ValueError as error:
        print(error)
    for s in (a, b, server, listener):
        s.close()
    udp1, udp2 = (socket.socket(type=socket.SOCK_DGRAM) for _ in range(2))
    for s in (udp1, udp2):
        s.setblocking(False)
        s.bind(("127.0.0.1", 0))
    print(await loop.sock_sendto(udp1, b"ping", udp2.getsockname()))
    data, sender = await loop.sock_recvfrom(udp2, 100)
    print(data, sender == udp1.getsockname())
    udp1.close()
    udp2.close()


asyncio.run(main())
