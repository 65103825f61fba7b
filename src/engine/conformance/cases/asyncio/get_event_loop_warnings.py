# get_event_loop outside of coroutines: what it answers, warns of and refuses.
import asyncio
import threading
import warnings


def tried(what, call):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            result = call()
            answer = type(result).__name__
        except RuntimeError as error:
            answer = f"RuntimeError {error}"
    print(what, answer, [f"{w.category.__name__} {w.message}" for w in caught])


tried("running", asyncio.get_running_loop)
tried("main, none set", asyncio.get_event_loop)
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
tried("main, set", asyncio.get_event_loop)
print(asyncio.get_event_loop() is loop)
asyncio.set_event_loop(None)
tried("main, set to None", asyncio.get_event_loop)


def other():
    tried("thread", asyncio.get_event_loop)
    mine = asyncio.new_event_loop()
    asyncio.set_event_loop(mine)
    tried("thread, set", asyncio.get_event_loop)
    print(asyncio.get_event_loop() is mine)
    mine.close()


thread = threading.Thread(target=other)
thread.start()
thread.join()


async def inside():
    tried("inside", asyncio.get_event_loop)
    print(asyncio.get_event_loop() is asyncio.get_running_loop())


asyncio.run(inside())
tried("after run", asyncio.get_event_loop)
loop.close()
tried("policy", asyncio.get_event_loop_policy)
print(loop.is_closed(), loop.is_running())
for call in (lambda: loop.call_soon(print), lambda: loop.run_until_complete(asyncio.sleep(0))):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            call()
        except RuntimeError as error:
            print(error)
try:
    asyncio.set_event_loop(5)
except TypeError as error:
    print(error)
