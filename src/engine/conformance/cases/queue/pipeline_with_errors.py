"""Stages of a pipeline joined by bounded queues, with sentinels, errors and generators."""
import queue
import threading

DONE = object()


class Stage(threading.Thread):
    def __init__(self, name, func, source, sink, workers=1):
        super().__init__(name=name)
        self.func, self.source, self.sink = func, source, sink
        self.error = None
        self.count = 0

    def run(self):
        try:
            while (item := self.source.get()) is not DONE:
                for out in self.func(item):
                    self.sink.put(out)
                    self.count += 1
        except Exception as e:
            self.error = e
            while self.source.get() is not DONE:
                pass
        finally:
            self.sink.put(DONE)


def words(line):
    yield from line.split()


def letters(word):
    if not word.isalpha():
        raise ValueError(f'not a word: {word!r}')
    yield word.lower(), len(word)


def pair(item):
    word, n = item
    if n > 3:
        yield f'{word}:{n}'


def run(lines, *funcs, maxsize=2):
    queues = [queue.Queue(maxsize) for _ in range(len(funcs) + 1)]
    stages = [Stage(f.__name__, f, a, b) for f, a, b in zip(funcs, queues, queues[1:])]
    for s in stages:
        s.start()
    feeder = threading.Thread(target=lambda: [queues[0].put(x) for x in (*lines, DONE)])
    feeder.start()
    result = list(iter(queues[-1].get, DONE))
    feeder.join()
    for s in stages:
        s.join()
    return result, stages


text = ['The quick brown Fox', 'jumps over', '', 'the lazy dog again and again']
result, stages = run(text, words, letters, pair)
print(result)
print({s.name: s.count for s in stages}, [s.error for s in stages])
result, stages = run([*text, 'a1 b2', 'not reached'], words, letters, pair, maxsize=1)
print(result[-1], [repr(s.error) for s in stages])
q = queue.Queue()
for i in range(4):
    q.put(i)
q.shutdown()
got = []
try:
    while True:
        got.append(q.get())
        q.task_done()
except queue.ShutDown as e:
    print(got, repr(e))
q.join()
try:
    q.put(1)
except queue.ShutDown as e:
    print(repr(e), queue.ShutDown.__mro__)
q = queue.Queue()
[q.put(i) for i in range(3)]
q.shutdown(immediate=True)
print(q.qsize(), q.unfinished_tasks, q.is_shutdown)
try:
    q.task_done()
except ValueError as e:
    print(e)
