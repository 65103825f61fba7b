import multiprocessing

class Oven(multiprocessing.Process):
    def __init__(self, what):
        super().__init__(name=what)
        self.what = what
        self.result = None

    def run(self):
        self.result = self.what + ', baked'
        print('child: ', self.result)

if __name__ == '__main__':
    oven = Oven('bread')
    oven.start()
    oven.join()
    print('parent:', oven.result)
