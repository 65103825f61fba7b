from collections import deque


def count(name, last):
    for number in range(1, last + 1):
        print(name, number)
        yield


def run(*tasks):
    ready = deque(tasks)
    while ready:
        task = ready.popleft()
        try:
            next(task)
        except StopIteration:
            continue
        ready.append(task)


run(count('hop', 3), count('step', 1), count('jump', 2))
