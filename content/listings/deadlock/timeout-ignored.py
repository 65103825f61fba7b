import threading

paper = threading.Lock()

def draw():
    paper.acquire(timeout=0.5)
    print('artist draws')
    paper.release()

paper.acquire()
print('main has the paper')
artist = threading.Thread(target=draw, name='artist')
artist.start()
artist.join()
print('paper locked:', paper.locked())
