from collections import deque


class Turn:
    def __await__(self):
        yield


async def count(name, last):
    for number in range(1, last + 1):
        print(name, number)
        await Turn()


async def twice(name):
    await count(name, 1)
    await count(name + ' again', 1)


def run(*tasks):
    ready = deque(tasks)
    while ready:
        task = ready.popleft()
        try:
            task.send(None)
        except StopIteration:
            continue
        ready.append(task)


run(count('hop', 3), twice('step'))
