# Limits the time, and does not catch what comes when it is over.
import asyncio


async def post(box):
    for pause, letter in ((0.1, 'ant'), (0.3, 'bee'), (0.05, 'cat')):
        await asyncio.sleep(pause)
        box.put_nowait(letter)
    box.put_nowait(None)  # no more letters


async def read(box):
    letters = []
    while True:
        letter = await asyncio.wait_for(box.get(), 0.2)
        if letter is None:
            return letters
        letters.append(letter)


async def main():
    box = asyncio.Queue()
    posting = asyncio.create_task(post(box))
    print('letters', *await read(box))
    await posting


asyncio.run(main())
