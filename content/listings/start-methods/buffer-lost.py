import multiprocessing

def work():
    notes.write('child\n')

if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    notes = open('notes.txt', 'w')
    notes.write('parent\n')
    child = multiprocessing.Process(target=work)
    child.start()
    child.join()
    notes.close()
    print(open('notes.txt').read(), end='')
