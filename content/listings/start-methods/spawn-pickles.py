import multiprocessing
import threading

def work(thing):
    print('child got it')

if __name__ == '__main__':
    spawn = multiprocessing.get_context('spawn')
    for thing in (threading.Lock(), open('notes.txt', 'w')):
        child = spawn.Process(target=work, args=(thing,))
        try:
            child.start()
        except TypeError as error:
            print(error)
