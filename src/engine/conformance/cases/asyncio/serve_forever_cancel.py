# serve_forever, and servers that are closed under their clients.
import asyncio


async def hold(reader, writer):
    await reader.read()
    writer.close()


async def main():
    server = await asyncio.start_server(hold, "127.0.0.1", 0, start_serving=False)
    print(server.is_serving())
    await server.start_serving()
    print(server.is_serving())
    task = asyncio.create_task(server.serve_forever())
    await asyncio.sleep(0)
    try:
        await server.serve_forever()
    except RuntimeError as error:
        print(str(error).split("> ")[-1])
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("serve_forever cancelled", server.is_serving())
    try:
        await server.serve_forever()
    except RuntimeError as error:
        print(str(error).split("> ")[-1])
    server = await asyncio.start_server(hold, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    await asyncio.sleep(0.01)
    server.close()
    closing = asyncio.create_task(server.wait_closed())
    await asyncio.sleep(0.01)
    print(closing.done())
    writer.close()
    await writer.wait_closed()
    await closing
    print(closing.done(), server.sockets)
    server = await asyncio.start_server(hold, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    await asyncio.sleep(0.01)
    server.close_clients()
    print(await reader.read())
    server.close()
    await server.wait_closed()
    writer.close()
    print(server.get_loop() is asyncio.get_running_loop())
    try:
        await asyncio.start_server(hold, "127.0.0.1", 0, sock=object())
    except ValueError as error:
        print(error)


asyncio.run(main())
