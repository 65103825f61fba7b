# Threads that look whether they should stop: a heartbeat, a debounced call, a timer that is taken back.
import threading
import time


class Heartbeat(threading.Thread):
    def __init__(self, every, beat):
        super().__init__(daemon=True)
        self.every, self.beat = every, beat
        self._stop_asked = threading.Event()

    def run(self):
        while not self._stop_asked.wait(self.every):
            self.beat()

    def stop(self):
        self._stop_asked.set()
        self.join()


def debounced(wait):
    def decorate(f):
        timer = None
        lock = threading.Lock()

        def call(*args):
            nonlocal timer
            with lock:
                if timer is not None:
                    timer.cancel()
                timer = threading.Timer(wait, f, args)
                timer.start()
            return timer

        return call

    return decorate


beats = []
heart = Heartbeat(0.1, lambda: beats.append(len(beats)))
heart.start()
time.sleep(0.35)
heart.stop()
count = len(beats)
time.sleep(0.2)
print(count, beats, len(beats) == count, heart.is_alive())

saved = []


@debounced(0.1)
def save(text):
    saved.append(text)


for text in ('a', 'ab', 'abc'):
    last = save(text)
    time.sleep(0.02)
last.join()
save('later').join()
print(saved)

timer = threading.Timer(5, print, ['never'])
timer.start()
timer.cancel()
timer.join()
print(timer.finished.is_set(), timer.interval, timer.is_alive())

caught = []
threading.excepthook = lambda args: caught.append((args.exc_type.__name__, str(args.exc_value), args.thread.name))
threading.Thread(target=lambda: 1 / 0, name='divides').start()
while not caught:
    time.sleep(0.01)
silent = threading.Thread(target=exit, name='leaves')
silent.start()
silent.join()
print(caught)
