import threading
import time

paper = threading.Lock()
pen = threading.Lock()

def write():
    with paper:
        print('writer has the paper')
        time.sleep(1)
        with pen:
            print('writer writes')

def draw():
    while True:
        with pen:
            print('artist has the pen')
            if paper.acquire(timeout=0.5):
                print('artist draws')
                paper.release()
                return
            print('artist puts the pen back')
        time.sleep(1)

writer = threading.Thread(target=write, name='writer')
artist = threading.Thread(target=draw, name='artist')
writer.start()
artist.start()
writer.join()
artist.join()
print('both done')
