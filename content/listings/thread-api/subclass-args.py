import threading


class Packer(threading.Thread):
    def run(self):
        print('packing', self._args)


packer = Packer(args=('tea', 'lamp'))
packer.start()
packer.join()
