import multiprocessing

def work():
    print('child: ', repr(shopping.readline()))

if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    with open('list.txt', 'w') as file:
        file.write('tea\nbread\nmilk\n')
    shopping = open('list.txt')
    child = multiprocessing.Process(target=work)
    child.start()
    child.join()
    print('parent:', repr(shopping.readline()))
    shopping.close()
