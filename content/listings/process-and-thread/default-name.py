import threading


def bake():
    pass


print(threading.Thread(target=bake).name)
