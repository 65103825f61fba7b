import multiprocessing

def work(end):
    numbers = end.recv()
    end.send(sum(numbers))

if __name__ == '__main__':
    ours, theirs = multiprocessing.Pipe()
    child = multiprocessing.Process(target=work, args=(theirs,))
    child.start()
    ours.send([3, 4, 5])
    print('sum', ours.recv())
    child.join()
