import threading


def write():
    print('letter to Ada')


threading.Thread(target=write, daemon=True).start()
print('office closes')
