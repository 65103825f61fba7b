import threading

grams = {'tea': 250, 'lamp': 400}


class Packer(threading.Thread):
    def __init__(self, *things):
        super().__init__(name='packer')
        self.things = things
        self.weight = None

    def run(self):
        self.weight = sum(grams[thing] for thing in self.things)


packer = Packer('tea', 'lamp')
packer.start()
packer.join()
print(packer.things, 'weigh', packer.weight)
