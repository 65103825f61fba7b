# A door is a thread that paints itself, and carries its coats along. There is no shared dictionary any more.
# The price: a class, and the coats may be read only after join.
import threading
import time


class Door(threading.Thread):
    def __init__(self, name):
        super().__init__(name=name)
        self.coats = []

    def run(self):
        for coat in 'ground', 'top':
            time.sleep(0.15)
            self.coats.append(coat)


doors = [Door('front'), Door('back')]
for door in doors:
    door.start()
for door in doors:
    door.join()
for door in doors:
    print(door.name, '+'.join(door.coats))
