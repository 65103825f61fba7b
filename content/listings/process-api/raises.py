import multiprocessing

def bake():
    raise ValueError('too hot')

if __name__ == '__main__':
    child = multiprocessing.Process(target=bake)
    child.start()
    child.join()
    print('exit code', child.exitcode)
