import os, tempfile, collections, string
os.chdir(tempfile.mkdtemp())
text = """The quick brown fox. The lazy dog!
the end -- of the story, fox.
"""
with open('story.txt', 'w') as f: f.write(text * 3)
def words(path):
    with open(path) as f:
        for line in f:
            for w in line.lower().split():
                w = w.strip(string.punctuation)
                if w: yield w
c = collections.Counter(words('story.txt')); print(c.most_common(4), sum(c.values()))
with open('story.txt') as src, open('upper.txt', 'w') as dst:
    for n, line in enumerate(src, 1): dst.write(f'{n:02}: {line.upper()}')
print(open('upper.txt').read())
with open('log', 'a') as log:
    for i in range(3): print(f'entry {i}', file=log)
with open('log', 'r+') as f: lines = f.readlines(); f.seek(0); f.truncate(); f.writelines(reversed(lines))
print(open('log').read().splitlines(), os.path.getsize('log'))
with open('bin', 'wb') as f: f.write(bytes(range(10))); f.seek(5); f.write(b'\xff')
with open('bin', 'rb') as f:
    while chunk := f.read(4): print(chunk.hex(), f.tell())
