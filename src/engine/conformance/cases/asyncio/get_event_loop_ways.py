import asyncio
import warnings

warnings.simplefilter('error', DeprecationWarning)
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)
print(asyncio._get_running_loop())
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)

async def main():
    print(asyncio.get_event_loop() is asyncio.get_running_loop() is loop)
    print(asyncio._get_running_loop() is loop)

loop.run_until_complete(main())
loop.close()
asyncio.set_event_loop(None)
try:
    asyncio.get_event_loop()
except RuntimeError as error:
    print(error)
print(type(asyncio.get_event_loop_policy()).__name__)
