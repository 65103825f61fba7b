import os
import threading

shelf = ['bread']
home = os.getpid()


def refill():
    shelf.append('cake')
    print('same process:', os.getpid() == home)
    print('same kernel thread:', threading.get_native_id() == main_thread)


main_thread = threading.get_native_id()
helper = threading.Thread(target=refill)
helper.start()
helper.join()
print('shelf:', shelf)
