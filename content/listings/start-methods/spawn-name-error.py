import multiprocessing

def work():
    print('child: ', basket)

if __name__ == '__main__':
    multiprocessing.set_start_method('spawn')
    basket = ['tea']
    child = multiprocessing.Process(target=work)
    child.start()
    child.join()
    print('exit code', child.exitcode)
