import os, tempfile, itertools, collections
os.chdir(tempfile.mkdtemp())
with open('n', 'w') as f: f.writelines(f'line {i}\n' for i in range(1, 1001))
with open('n') as f: print([l.strip() for l in itertools.islice(f, 3)])
with open('n') as f: print(list(collections.deque(f, 2)), sum(1 for _ in open('n')))
def tail(path, n, block=64):
    with open(path, 'rb') as f:
        f.seek(0, 2); end = f.tell(); data = b''
        while end > 0 and data.count(b'\n') <= n: step = min(block, end); end -= step; f.seek(end); data = f.read(step) + data
    return data.decode().splitlines()[-n:]
print(tail('n', 3))
with open('n', 'rb') as f:
    index = [0]
    for l in f: index.append(index[-1] + len(l))
with open('n') as f: f.seek(index[499]); print(f.readline())
with open('n') as f: print(len(f.read(5000)), f.tell(), repr(f.readline()))
with open('n', 'r+') as f: f.seek(5); f.write('X'); f.seek(0); print(f.readline())
