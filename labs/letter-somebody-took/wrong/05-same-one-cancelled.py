# Keeps the task, but waits for it with `wait_for`, which cancels it.
import asyncio


async def post(box):
    for pause, letter in ((0.1, 'ant'), (0.3, 'bee'), (0.05, 'cat')):
        await asyncio.sleep(pause)
        box.put_nowait(letter)
    box.put_nowait(None)  # no more letters


async def read(box):
    letters = []
    getting = asyncio.create_task(box.get())
    while True:
        try:
            letter = await asyncio.wait_for(getting, 0.2)
        except asyncio.TimeoutError:
            print('nothing yet')
            continue
        getting = asyncio.create_task(box.get())
        if letter is None:
            getting.cancel()
            return letters
        letters.append(letter)


async def main():
    box = asyncio.Queue()
    posting = asyncio.create_task(post(box))
    print('letters', *await read(box))
    await posting


asyncio.run(main())
