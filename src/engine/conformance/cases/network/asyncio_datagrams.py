import asyncio

class Server(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, addr):
        self.transport.sendto(data.upper(), addr)

class Client(asyncio.DatagramProtocol):
    def __init__(self, queue):
        self.queue = queue

    def datagram_received(self, data, addr):
        self.queue.put_nowait(data)

async def main():
    loop = asyncio.get_running_loop()
    st, _ = await loop.create_datagram_endpoint(Server, local_addr=('127.0.0.1', 0))
    queue = asyncio.Queue()
    ct, _ = await loop.create_datagram_endpoint(lambda: Client(queue), remote_addr=st.get_extra_info('sockname'))
    for word in (b'one', b'two'):
        ct.sendto(word)
        print(await queue.get())
    ct.close()
    st.close()
    await asyncio.sleep(0)

asyncio.run(main())
