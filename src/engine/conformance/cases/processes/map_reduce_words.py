from multiprocessing import Pool
from collections import Counter
TEXT = ['the cat sat on the mat', 'the dog ate the cat', 'a mat a dog a cat']
def count(line): return Counter(line.split())
if __name__ == '__main__':
    with Pool() as pool:
        total = sum(pool.map(count, TEXT), Counter())
    print(total.most_common(4)); print(sum(total.values()))
