import multiprocessing
import random

dice = random.Random()

def work(sender):
    sender.send((dice.random(), random.random()))

if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    receiver, sender = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=work, args=(sender,))
    child.start()
    own, module = receiver.recv()
    child.join()
    print('own dice, same number:  ', own == dice.random())
    print('the module, same number:', module == random.random())
