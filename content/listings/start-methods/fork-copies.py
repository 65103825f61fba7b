import multiprocessing

basket = ['tea']

def shop():
    basket.append('bread')
    print('child: ', basket)

if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    child = multiprocessing.Process(target=shop)
    child.start()
    child.join()
    print('parent:', basket)
