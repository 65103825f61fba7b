import multiprocessing
import queue
import threading

letters = queue.Queue()

def postman():
    while True:
        print('delivered', letters.get())
        letters.task_done()

def work():
    letters.put('second')
    letters.join()

if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    threading.Thread(target=postman, daemon=True).start()
    letters.put('first')
    letters.join()
    child = multiprocessing.Process(target=work)
    child.start()
    child.join()
    print('exit code', child.exitcode)
