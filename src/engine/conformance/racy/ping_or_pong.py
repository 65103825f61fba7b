import sys
import threading

sys.setswitchinterval(1e-6)

c = threading.Condition()
words = []


def say(word):
    with c:
        words.append(word)
        c.notify()


def listen():
    with c:
        while len(words) < 2:
            c.wait()
        print(words)


ts = [threading.Thread(target=listen)] + [threading.Thread(target=say, args=(w,)) for w in ('ping', 'pong')]
for t in ts:
    t.start()
for t in ts:
    t.join()
