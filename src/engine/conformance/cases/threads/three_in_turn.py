import threading


class Turns:
    def __init__(self, n):
        self.n, self.current = n, 0
        self.cond = threading.Condition()

    def take(self, who, text):
        with self.cond:
            self.cond.wait_for(lambda: self.current == who)
            print(text)
            self.current = (self.current + 1) % self.n
            self.cond.notify_all()


turns = Turns(3)


def speak(who, words):
    for w in words:
        turns.take(who, w)


script = ['one four seven', 'two five eight', 'three six nine']
threads = [threading.Thread(target=speak, args=(i, s.split())) for i, s in enumerate(script)]
for t in reversed(threads):
    t.start()
for t in threads:
    t.join()
