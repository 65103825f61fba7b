from concurrent.futures import ProcessPoolExecutor

def count(page):
    return 100 // page

if __name__ == '__main__':
    with ProcessPoolExecutor(1) as pool:
        future = pool.submit(count, 0)
        try:
            future.result()
        except ZeroDivisionError as error:
            print('in the parent:', error)
            print('caused by', type(error.__cause__).__name__)
