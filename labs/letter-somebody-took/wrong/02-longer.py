# Waits longer, so that the letter comes in time. Nobody is told that nothing has come.
import asyncio


async def post(box):
    for pause, letter in ((0.1, 'ant'), (0.3, 'bee'), (0.05, 'cat')):
        await asyncio.sleep(pause)
        box.put_nowait(letter)
    box.put_nowait(None)  # no more letters


async def read(box):
    letters = []
    while True:
        getting = asyncio.create_task(box.get())
        done, pending = await asyncio.wait([getting], timeout=2)
        if not done:
            print('nothing yet')
            continue
        letter = getting.result()
        if letter is None:
            return letters
        letters.append(letter)


async def main():
    box = asyncio.Queue()
    posting = asyncio.create_task(post(box))
    print('letters', *await read(box))
    await posting


asyncio.run(main())
