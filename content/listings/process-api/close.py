import multiprocessing

def bake():
    pass

if __name__ == '__main__':
    oven = multiprocessing.Process(target=bake)
    oven.start()
    oven.join()
    oven.close()
    try:
        print(oven.exitcode)
    except ValueError as error:
        print(error)
