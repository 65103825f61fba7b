import threading


class Packer(threading.Thread):
    def __init__(self, *things):
        self.things = things

    def run(self):
        print('packing', self.things)


try:
    Packer('tea', 'lamp').start()
except RuntimeError as error:
    print(error)
