from collections import Counter
from concurrent.futures import ThreadPoolExecutor, as_completed

TEXTS = {
    'one': 'the cat sat on the mat',
    'two': 'the dog ate the cat food',
    'three': 'a mat a cat a dog',
}


def count(name, text):
    return name, Counter(text.split())


total = Counter()
with ThreadPoolExecutor(max_workers=3) as pool:
    jobs = [pool.submit(count, *item) for item in TEXTS.items()]
    for job in as_completed(jobs):
        name, words = job.result()
        total += words
for word, n in sorted(total.items(), key=lambda p: (-p[1], p[0])):
    print(f'{word:5} {n}')
