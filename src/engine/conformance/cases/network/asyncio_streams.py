import asyncio

async def handle(reader, writer):
    while line := await reader.readline():
        writer.write(line.upper())
        await writer.drain()
    writer.close()
    await writer.wait_closed()

async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        reader, writer = await asyncio.open_connection('127.0.0.1', port)
        writer.write(b'one\ntwo\n')
        await writer.drain()
        print(await reader.readline(), await reader.readexactly(4))
        writer.writelines([b'a', b'b', b'\n'])
        print(await reader.readuntil(b'\n'))
        print(writer.get_extra_info('peername')[0], writer.is_closing(), writer.can_write_eof())
        writer.write_eof()
        print(await reader.read(), reader.at_eof())
        writer.close()
        await writer.wait_closed()
        print(server.is_serving(), writer.is_closing())
        try:
            await asyncio.open_connection('127.0.0.1', 1)
        except ConnectionRefusedError as error:
            print(type(error).__name__, error.errno)
    print(server.is_serving(), server.sockets)

asyncio.run(main())
