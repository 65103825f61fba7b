import atexit
import multiprocessing

def goodbye():
    print('goodbye')

def work():
    print('child at work')

if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    atexit.register(goodbye)
    child = multiprocessing.Process(target=work)
    child.start()
    child.join()
    print('parent goes home')
