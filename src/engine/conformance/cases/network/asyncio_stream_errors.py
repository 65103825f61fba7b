import asyncio

async def main():
    async def handle(reader, writer):
        writer.write(b'short')
        writer.close()

    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection('127.0.0.1', port)
    try:
        await reader.readexactly(10)
    except asyncio.IncompleteReadError as error:
        print(error, error.partial, error.expected)
    writer.close()
    reader, writer = await asyncio.open_connection('127.0.0.1', port, limit=4)
    try:
        await reader.readuntil(b'!')
    except (asyncio.IncompleteReadError, asyncio.LimitOverrunError) as error:
        print(type(error).__name__)
    writer.close()
    server.close()
    await server.wait_closed()
    r = asyncio.StreamReader()
    r.feed_data(b'line one\nrest')
    r.feed_eof()
    print(await r.readline(), await r.read(2), await r.read())
    r = asyncio.StreamReader()
    r.set_exception(ValueError('broken'))
    try:
        await r.read()
    except ValueError as error:
        print(error)

asyncio.run(main())
