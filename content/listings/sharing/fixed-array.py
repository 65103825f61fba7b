from multiprocessing import Array, Process

def work(scores):
    scores[0] = 99

if __name__ == '__main__':
    scores = Array('i', [10, 20, 30])
    child = Process(target=work, args=(scores,))
    child.start()
    child.join()
    print(scores[:], len(scores))
