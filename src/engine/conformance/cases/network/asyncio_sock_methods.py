import asyncio
import socket

async def main():
    loop = asyncio.get_running_loop()
    server = socket.create_server(('127.0.0.1', 0))
    server.setblocking(False)
    client = socket.socket()
    client.setblocking(False)
    accepting = asyncio.create_task(loop.sock_accept(server))
    await loop.sock_connect(client, server.getsockname())
    conn, addr = await accepting
    print(addr == client.getsockname())
    await loop.sock_sendall(client, b'data')
    print(await loop.sock_recv(conn, 100))
    buffer = bytearray(10)
    reading = asyncio.create_task(loop.sock_recv_into(client, buffer))
    await asyncio.sleep(0)
    await loop.sock_sendall(conn, b'back')
    print(await reading, buffer)
    a, b = socket.socketpair()
    a.setblocking(False)
    got = loop.create_future()
    loop.add_reader(a, lambda: got.set_result(a.recv(10)))
    b.send(b'reader')
    print(await got, loop.remove_reader(a), loop.remove_reader(a))
    for s in (server, client, conn, a, b):
        s.close()

asyncio.run(main())
