import multiprocessing

basket = []

def look():
    print('child: ', basket)

if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    basket.append('before')
    child = multiprocessing.Process(target=look)
    child.start()
    basket.append('after')
    child.join()
    print('parent:', basket)
