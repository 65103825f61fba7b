import threading


class Packer(threading.Thread):
    def run(self):
        super().run()
        print('still has _args:', hasattr(self, '_args'))


packer = Packer(target=print, args=('packing',))
packer.start()
packer.join()
