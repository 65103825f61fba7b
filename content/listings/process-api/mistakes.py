import multiprocessing

def bake():
    pass

if __name__ == '__main__':
    child = multiprocessing.Process(target=bake)
    try:
        child.join()
    except AssertionError as error:
        print(error)
    child.start()
    child.join()
    try:
        child.start()
    except AssertionError as error:
        print(error)
