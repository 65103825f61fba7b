# A server and its clients with streams.
import asyncio


async def handle(reader, writer):
    while line := await reader.readline():
        writer.write(line.upper())
        await writer.drain()
    writer.close()
    await writer.wait_closed()


async def client(port, words):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    got = []
    for word in words:
        writer.write(word.encode() + b"\n")
        got.append((await reader.readline()).decode().strip())
    writer.write_eof()
    print(got, await reader.read(), reader.at_eof())
    writer.close()
    await writer.wait_closed()
    return len(got)


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    print(server.is_serving(), len(server.sockets))
    print(await client(port, ["a", "bc", "def"]))
    print(sorted(await asyncio.gather(*(client(port, ["x"] * n) for n in (1, 1)))))
    server.close()
    await server.wait_closed()
    print(server.is_serving(), server.sockets)
    try:
        await asyncio.open_connection("127.0.0.1", port)
    except ConnectionRefusedError as error:
        print(type(error).__name__, error.errno)


asyncio.run(main())
