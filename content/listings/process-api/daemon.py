import multiprocessing
import time

def save():
    print('saving')
    time.sleep(1)
    print('saved')

if __name__ == '__main__':
    child = multiprocessing.Process(target=save, daemon=True)
    child.start()
    time.sleep(0.5)
    print('the program ends')
