import asyncio

class Echo(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        print('server: made')

    def data_received(self, data):
        print('server:', data)
        self.transport.write(data[::-1])

    def eof_received(self):
        print('server: eof')

    def connection_lost(self, exc):
        print('server: lost', exc)

class Client(asyncio.Protocol):
    def __init__(self, done):
        self.done = done

    def connection_made(self, transport):
        self.transport = transport
        transport.write(b'hello')

    def data_received(self, data):
        print('client:', data)
        self.transport.close()

    def connection_lost(self, exc):
        self.done.set_result(exc)

async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Echo, '127.0.0.1', 0)
    done = loop.create_future()
    transport, protocol = await loop.create_connection(lambda: Client(done), *server.sockets[0].getsockname())
    print(isinstance(protocol, Client), type(await done).__name__, transport.is_closing())
    await asyncio.sleep(0.05)
    server.close()
    await server.wait_closed()

asyncio.run(main())
