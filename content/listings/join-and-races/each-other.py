import threading

both_there = threading.Barrier(2)


def wait_for(other):
    both_there.wait()
    print(threading.current_thread().name, 'waits')
    other().join()


ann = threading.Thread(target=wait_for, args=(lambda: bob,), name='Ann')
bob = threading.Thread(target=wait_for, args=(lambda: ann,), name='Bob')
ann.start()
bob.start()
ann.join()
