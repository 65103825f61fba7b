# A class that says in one place what it is: a writer is never a daemon, whoever starts it.
# The price: more lines than a keyword, and they only pay if there are several writers.
import threading
import time

bell = threading.Event()


def answer_door():
    bell.wait()
    print('somebody at the door')


class Writer(threading.Thread):
    def __init__(self, *names):
        super().__init__(name='writer', daemon=False)
        self.names = names

    def run(self):
        for name in self.names:
            time.sleep(0.1)
            print('letter to', name)


threading.Thread(target=answer_door, name='porter', daemon=True).start()
writer = Writer('Ada', 'Ben')
writer.start()
writer.join()
print('office closes')
