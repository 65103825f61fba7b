import threading


def bake():
    pass


class Packer(threading.Thread):
    pass


print(threading.Thread(target=bake).name)
print(Packer().name)
print(threading.Timer(1, bake).name)
