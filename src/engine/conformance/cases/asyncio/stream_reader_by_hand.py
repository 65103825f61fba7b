# A StreamReader that is fed by hand: read, readline, readexactly, readuntil, limits, errors.
import asyncio


async def main():
    r = asyncio.StreamReader(limit=16)
    r.feed_data(b"one\ntwo\nthree")
    print(await r.readline(), await r.readline())
    r.feed_data(b"!\n")
    print(await r.readline())
    r.feed_data(b"abcdef")
    print(await r.readexactly(4), await r.read(10))
    r.feed_data(b"key:value;rest")
    print(await r.readuntil(b":"), await r.readuntil(b";"))
    print(await r.read(2), await r.read(2))
    r.feed_data(b"x" * 20)
    try:
        await r.readuntil(b"\n")
    except asyncio.LimitOverrunError as error:
        print(type(error).__name__, error, error.consumed)
    try:
        await r.readline()
    except ValueError as error:
        print(type(error).__name__, error)
    r.feed_data(b"tail")
    r.feed_eof()
    try:
        await r.readexactly(10)
    except asyncio.IncompleteReadError as error:
        print(error, error.partial, error.expected)
    print(await r.read(), r.at_eof(), await r.readline())
    e = asyncio.StreamReader()
    e.set_exception(OSError("broken"))
    for call in (e.read, e.readline, lambda: e.readexactly(1)):
        try:
            await call()
        except OSError as error:
            print(error)
    print(e.exception())
    d = asyncio.StreamReader()
    d.feed_data(b"l1\nl2\nend")
    d.feed_eof()
    print([line async for line in d])
    for wrong in (-1,):
        try:
            await d.readexactly(wrong)
        except ValueError as error:
            print(error)
    try:
        await d.readuntil(b"")
    except ValueError as error:
        print(error)
    m = asyncio.StreamReader()
    m.feed_data(b"a,b;c")
    m.feed_eof()
    print(await m.readuntil((b";", b",")), await m.readuntil((b";", b",")))
    try:
        asyncio.StreamReader(limit=0)
    except ValueError as error:
        print(error)


asyncio.run(main())
