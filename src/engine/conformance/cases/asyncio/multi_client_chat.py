# A chat server: many clients, broadcast, who leaves.
import asyncio


class Chat:
    def __init__(self):
        self.writers = {}

    async def handle(self, reader, writer):
        name = (await reader.readline()).decode().strip()
        self.writers[name] = writer
        writer.write(b"welcome\n")
        try:
            async for line in reader:
                await self.broadcast(name, line)
        finally:
            del self.writers[name]
            writer.close()

    async def broadcast(self, sender, line):
        for name, writer in sorted(self.writers.items()):
            if name != sender:
                writer.write(f"{sender}: ".encode() + line)
                await writer.drain()


async def join(port, name):
    reader, writer = await asyncio.open_connection("localhost", port)
    writer.write(name.encode() + b"\n")
    assert await reader.readline() == b"welcome\n"
    return reader, writer


async def main():
    chat = Chat()
    server = await asyncio.start_server(chat.handle, "localhost", 0)
    port = server.sockets[0].getsockname()[1]
    people = {name: await join(port, name) for name in ("ann", "bob", "cat")}
    people["ann"][1].write(b"hi all\n")
    print(await people["bob"][0].readline(), await people["cat"][0].readline())
    people["bob"][1].write(b"one\ntwo\n")
    print([await people["ann"][0].readline() for _ in range(2)])
    print([await people["cat"][0].readline() for _ in range(2)])
    people["cat"][1].close()
    await people["cat"][1].wait_closed()
    while "cat" in chat.writers:
        await asyncio.sleep(0.001)
    print(sorted(chat.writers))
    people["ann"][1].write(b"bye\n")
    print(await people["bob"][0].readline())
    for name in ("ann", "bob"):
        people[name][1].write_eof()
        print(await people[name][0].read())
        people[name][1].close()
    while chat.writers:
        await asyncio.sleep(0.001)
    server.close()
    await server.wait_closed()
    print("closed", server.is_serving())


asyncio.run(main())
