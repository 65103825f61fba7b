import threading


def ring():
    print('ring ', end='')


bell = threading.Thread(target=ring)
bell.start()
print('open ', end='')
bell.join()
print('close')
