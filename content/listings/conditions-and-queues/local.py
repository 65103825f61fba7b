import threading

here = threading.local()
here.name = 'the main thread'


def look():
    print('at first:', hasattr(here, 'name'))
    here.name = 'the worker'
    print('then:', here.name)


worker = threading.Thread(target=look, name='worker')
worker.start()
worker.join()
print('afterwards:', here.name)
