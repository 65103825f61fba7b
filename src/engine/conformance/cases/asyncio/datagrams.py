# create_datagram_endpoint on the loopback device.
import asyncio


class Echo(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, addr):
        self.transport.sendto(b"echo " + data, addr)


class Client(asyncio.DatagramProtocol):
    def __init__(self, wanted, done):
        self.wanted, self.done, self.got = wanted, done, []

    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, addr):
        self.got.append(data)
        if len(self.got) == self.wanted:
            self.done.set_result(self.got)

    def error_received(self, exc):
        print("error", type(exc).__name__)

    def connection_lost(self, exc):
        print("lost", exc)


async def main():
    loop = asyncio.get_running_loop()
    server, _ = await loop.create_datagram_endpoint(Echo, local_addr=("127.0.0.1", 0))
    address = server.get_extra_info("sockname")
    done = loop.create_future()
    client, protocol = await loop.create_datagram_endpoint(lambda: Client(3, done), remote_addr=address)
    for word in (b"a", b"bb", b"ccc"):
        client.sendto(word)
    print(await done)
    print(client.get_extra_info("peername") == address)
    client.close()
    await asyncio.sleep(0)
    done = loop.create_future()
    client, protocol = await loop.create_datagram_endpoint(lambda: Client(1, done), local_addr=("127.0.0.1", 0))
    client.sendto(b"x", address)
    print(await done)
    for wrong in ("text", 5):
        try:
            client.sendto(wrong, address)
        except TypeError as error:
            print(error)
    client.abort()
    server.close()
    await asyncio.sleep(0)
    print(client.is_closing(), server.is_closing())


asyncio.run(main())
