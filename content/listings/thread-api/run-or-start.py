import threading


class Packer(threading.Thread):
    def run(self):
        print(threading.current_thread().name)


Packer(name='packer').run()
