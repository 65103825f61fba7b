# Reads without waiting, and a task of its own says that nothing has come.
# The price: two tasks, and the second one has to be told each time when a letter has come.
import asyncio


async def post(box):
    for pause, letter in ((0.1, 'ant'), (0.3, 'bee'), (0.05, 'cat')):
        await asyncio.sleep(pause)
        box.put_nowait(letter)
    box.put_nowait(None)  # no more letters


async def say_late():
    while True:
        await asyncio.sleep(0.2)
        print('nothing yet')


async def read(box):
    letters = []
    while True:
        late = asyncio.create_task(say_late())
        letter = await box.get()
        late.cancel()
        if letter is None:
            return letters
        letters.append(letter)


async def main():
    box = asyncio.Queue()
    posting = asyncio.create_task(post(box))
    print('letters', *await read(box))
    await posting


asyncio.run(main())
