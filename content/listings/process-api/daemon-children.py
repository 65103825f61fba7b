import multiprocessing

def nothing():
    pass

def grow():
    try:
        multiprocessing.Process(target=nothing).start()
    except AssertionError as error:
        print(error)

if __name__ == '__main__':
    child = multiprocessing.Process(target=grow, daemon=True)
    child.start()
    child.join()
