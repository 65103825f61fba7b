import multiprocessing

count = 0

def add():
    global count
    count += 1
    print('child: ', count)

if __name__ == '__main__':
    child = multiprocessing.Process(target=add)
    child.start()
    child.join()
    print('parent:', count)
