import threading

desk = threading.Lock()
paper = threading.Lock()
pen = threading.Lock()

def write():
    with desk:
        with paper:
            with pen:
                print('writer writes')

def draw():
    with desk:
        with pen:
            with paper:
                print('artist draws')

writer = threading.Thread(target=write, name='writer')
artist = threading.Thread(target=draw, name='artist')
writer.start()
artist.start()
writer.join()
artist.join()
print('both done')
