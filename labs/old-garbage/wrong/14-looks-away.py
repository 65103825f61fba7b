import gc
from collections import deque

gc.set_threshold(60, 1, 100)  # search the young often, and everything seldom


class Request:
    def __init__(self, number):
        self.number = number
        self.page = bytearray(20000 + number % 7)
        self.reply = Reply(self, 10 + number * 37 % 90)


class Reply:
    def __init__(self, request, ms):
        self.request = request
        self.ms = ms

    def line(self):
        return f'{self.request.number}: {len(self.request.page)} bytes in {self.ms} ms'


catalogue = [[number, f'part {number}'] for number in range(1500)]
recent = deque(maxlen=100)  # the last replies, for the report
serving = False


def watch(phase, info):
    if phase == 'start' and serving and len(gc.get_objects(info['generation'])) > 1000:
        print('a long search')


def answer(number):
    global serving
    request = Request(number)
    recent.append(request.reply)
    if number % 50 == 49:
        serving = False
        gc.collect()
        serving = True


gc.collect()
gc.callbacks.append(watch)
serving = True
for number in range(600):
    answer(number)
serving = False
slowest = max(recent, key=lambda reply: reply.ms)
print('slowest of', len(recent), '-', slowest.line())
