import asyncio

async def value(n):
    await asyncio.sleep(0)
    return n

loop = asyncio.new_event_loop()
print(loop.is_running(), loop.is_closed())
print(loop.run_until_complete(value(1)))
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)
f = loop.create_future()
loop.call_soon(f.set_result, 'future')
print(loop.run_until_complete(f))
loop.call_later(0.02, loop.stop)
loop.call_soon(print, 'in run_forever')
loop.run_forever()
print('stopped', loop.is_running())
pending = loop.create_future()
loop.call_soon(loop.stop)
try:
    loop.run_until_complete(pending)
except RuntimeError as error:
    print(error)
pending.cancel()
loop.run_until_complete(loop.shutdown_asyncgens())
loop.run_until_complete(loop.shutdown_default_executor())
loop.close()
print(loop.is_closed())
try:
    loop.run_until_complete(value(2))
except RuntimeError as error:
    print(error)
try:
    loop.call_soon(print)
except RuntimeError as error:
    print(error)
import warnings
warnings.simplefilter('ignore')
