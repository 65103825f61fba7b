# Transports and protocols without streams.
import asyncio


class Server(asyncio.Protocol):
    log = []

    def connection_made(self, transport):
        self.transport = transport
        self.log.append("made")

    def data_received(self, data):
        self.log.append(data)
        self.transport.write(data[::-1])

    def eof_received(self):
        self.log.append("eof")
        return False

    def connection_lost(self, exc):
        self.log.append(("lost", exc))


class Client(asyncio.Protocol):
    def __init__(self, done):
        self.done, self.data = done, b""

    def connection_made(self, transport):
        self.transport = transport
        transport.writelines([b"ab", b"cd"])

    def data_received(self, data):
        self.data += data
        if len(self.data) == 4:
            self.transport.write_eof()

    def connection_lost(self, exc):
        self.done.set_result((self.data, exc))


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Server, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    done = loop.create_future()
    transport, protocol = await loop.create_connection(lambda: Client(done), "127.0.0.1", port)
    print(transport.get_extra_info("peername")[1] == port, transport.is_closing(), transport.can_write_eof())
    print(transport.get_protocol() is protocol, transport.get_write_buffer_size(), transport.get_write_buffer_limits())
    print(await done)
    print(Server.log, transport.is_closing())
    Server.log.clear()
    done = loop.create_future()
    transport, protocol = await loop.create_connection(lambda: Client(done), "127.0.0.1", port)
    await asyncio.sleep(0.05)
    transport.abort()
    print((await done)[1])
    for wrong in ("text", 5, None):
        try:
            transport.write(wrong)
        except TypeError as error:
            print(error)
    print(transport.get_extra_info("nothing", "default"), transport.is_reading())
    transport.close()
    async with server:
        print(server.is_serving())
    print(server.is_serving())
    try:
        await loop.create_connection(asyncio.Protocol)
    except ValueError as error:
        print(error)


asyncio.run(main())
