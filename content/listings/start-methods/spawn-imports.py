import multiprocessing

print('reading the file as', __name__)

def work():
    print('child at work')

if __name__ == '__main__':
    multiprocessing.set_start_method('spawn')
    child = multiprocessing.Process(target=work)
    child.start()
    child.join()
