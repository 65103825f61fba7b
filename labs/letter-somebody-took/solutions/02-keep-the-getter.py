# Keeps the task that waits for a letter, and goes on waiting for the same one. There is never more than one.
# The price: the task is a variable that lives longer than one turn of the loop, and who leaves the loop early must cancel it.
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
        done, pending = await asyncio.wait([getting], timeout=0.2)
        if not done:
            print('nothing yet')
            continue
        letter = getting.result()
        if letter is None:
            return letters
        letters.append(letter)
        getting = asyncio.create_task(box.get())


async def main():
    box = asyncio.Queue()
    posting = asyncio.create_task(post(box))
    print('letters', *await read(box))
    await posting


asyncio.run(main())
