import threading

desk = threading.Lock()

def write():
    with desk:
        print('writer writes')

def draw():
    with desk:
        print('artist draws')

writer = threading.Thread(target=write, name='writer')
artist = threading.Thread(target=draw, name='artist')
writer.start()
artist.start()
writer.join()
artist.join()
print('both done')
