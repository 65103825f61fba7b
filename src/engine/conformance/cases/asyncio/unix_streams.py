# Unix sockets and pairs with streams.
import asyncio
import os
import socket
import tempfile


async def serve(reader, writer):
    data = await reader.read(100)
    writer.write(b"got " + data)
    await writer.drain()
    writer.close()


async def main():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "socket")
        server = await asyncio.start_unix_server(serve, path)
        print(os.path.exists(path), server.sockets[0].family.name)
        reader, writer = await asyncio.open_unix_connection(path)
        writer.write(b"hello")
        print(await reader.read())
        writer.close()
        await writer.wait_closed()
        server.close()
        await server.wait_closed()
        try:
            await asyncio.open_unix_connection(path)
        except (FileNotFoundError, ConnectionRefusedError) as error:
            print("no server")
    a, b = socket.socketpair()
    ra, wa = await asyncio.open_connection(sock=a)
    rb, wb = await asyncio.open_connection(sock=b)
    wa.write(b"ping\n")
    print(await rb.readline())
    wb.writelines([b"po", b"ng\n"])
    print(await ra.readline())
    wa.close()
    print(await rb.read(), rb.at_eof())
    wb.close()
    await asyncio.gather(wa.wait_closed(), wb.wait_closed())
    print(wa.is_closing(), wa.get_extra_info("socket") is not None)
    loop = asyncio.get_running_loop()
    r, w = os.pipe()
    reader = asyncio.StreamReader()
    transport, _ = await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(r, "rb"))
    wt, _ = await loop.connect_write_pipe(asyncio.Protocol, os.fdopen(w, "wb"))
    wt.write(b"through a pipe\n")
    print(await reader.readline())
    wt.close()
    print(await reader.read())
    transport.close()


asyncio.run(main())
