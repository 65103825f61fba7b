# `wait_for` cancels what it waits for when the time is over, so no task is left that could take a letter.
# The price: each letter that is late costs a task and an exception. If the letter comes at the very moment, it is your version of Python that decides: up to 3.11 it could get lost.
import asyncio


async def post(box):
    for pause, letter in ((0.1, 'ant'), (0.3, 'bee'), (0.05, 'cat')):
        await asyncio.sleep(pause)
        box.put_nowait(letter)
    box.put_nowait(None)  # no more letters


async def read(box):
    letters = []
    while True:
        try:
            letter = await asyncio.wait_for(box.get(), 0.2)
        except asyncio.TimeoutError:
            print('nothing yet')
            continue
        if letter is None:
            return letters
        letters.append(letter)


async def main():
    box = asyncio.Queue()
    posting = asyncio.create_task(post(box))
    print('letters', *await read(box))
    await posting


asyncio.run(main())
