# pause_writing, resume_writing and drain; pause_reading.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    accepted = loop.create_future()

    async def handle(reader, writer):
        accepted.set_result((reader, writer))

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    peer_reader, peer_writer = await accepted
    peer_reader._transport.pause_reading()
    print(peer_reader._transport.is_reading())
    writer.transport.set_write_buffer_limits(high=1000, low=100)
    print(writer.transport.get_write_buffer_limits())
    chunk = b"x" * 100_000
    sent = 0
    while writer.transport.get_write_buffer_size() <= 1000:
        writer.write(chunk)
        sent += len(chunk)
    draining = asyncio.create_task(writer.drain())
    await asyncio.sleep(0.01)
    print(draining.done())
    peer_reader._transport.resume_reading()
    total = 0
    while total < sent:
        total += len(await peer_reader.read(65536))
    await draining
    print(total == sent, writer.transport.get_write_buffer_size())
    writer.close()
    print(writer.is_closing())
    await writer.wait_closed()
    print(await peer_reader.read())
    peer_writer.close()
    await peer_writer.wait_closed()
    try:
        writer.write(b"late")
        await writer.drain()
    except ConnectionResetError as error:
        print(error)
    for limits in ({"high": 5, "low": 10}, {"high": -1}):
        try:
            peer_writer.transport.set_write_buffer_limits(**limits)
        except ValueError as error:
            print(error)
    server.close()


asyncio.run(main())
