import multiprocessing

basket = ['tea']

def shop(number):
    basket.append('bread')
    print('child: ', basket)
    print('same id:', id(basket) == number)

if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    child = multiprocessing.Process(target=shop, args=(id(basket),))
    child.start()
    child.join()
    print('parent:', basket)
