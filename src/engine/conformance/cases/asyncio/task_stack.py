import asyncio
import io

async def inner():
    await asyncio.sleep(10)

async def outer():
    await inner()

async def fails():
    raise ValueError('bang')

async def main():
    t = asyncio.create_task(outer())
    await asyncio.sleep(0)
    print([f.f_code.co_name for f in t.get_stack()])
    out = io.StringIO()
    t.print_stack(file=out)
    print(out.getvalue().splitlines()[0].startswith('Stack for <Task pending'), 'await inner()' in out.getvalue())
    t.cancel()
    await asyncio.wait([t])
    print(t.get_stack())
    t = asyncio.create_task(fails())
    await asyncio.wait([t])
    print([f.f_code.co_name for f in t.get_stack()], t.get_coro().cr_frame)
    out = io.StringIO()
    t.print_stack(file=out)
    print(out.getvalue().splitlines()[-1])

asyncio.run(main())
