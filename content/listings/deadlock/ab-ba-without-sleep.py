import threading

paper = threading.Lock()
pen = threading.Lock()

def write():
    with paper:
        print('writer has the paper')
        with pen:
            print('writer writes')

def draw():
    with pen:
        print('artist has the pen')
        with paper:
            print('artist draws')

writer = threading.Thread(target=write, name='writer')
artist = threading.Thread(target=draw, name='artist')
writer.start()
artist.start()
writer.join()
artist.join()
print('both done')
