import threading

everybody_seen = threading.Event()


def work():
    everybody_seen.wait()
    print('I am', threading.current_thread().name)


clerk = threading.Thread(target=work, name='clerk')
clerk.start()
print('here are', sorted(thread.name for thread in threading.enumerate()))
print('I am the main thread:', threading.current_thread() is threading.main_thread())
everybody_seen.set()
clerk.join()
print('here are', sorted(thread.name for thread in threading.enumerate()))
print('clerk had another ident:', clerk.ident != threading.get_ident())
