import multiprocessing

def work(basket):
    basket.append('bread')
    print('child: ', basket)

if __name__ == '__main__':
    multiprocessing.set_start_method('spawn')
    basket = ['tea']
    child = multiprocessing.Process(target=work, args=(basket,))
    child.start()
    child.join()
    print('parent:', basket)
