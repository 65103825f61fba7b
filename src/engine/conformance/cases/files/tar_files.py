import io, os, tarfile
os.makedirs('src/sub')
open('src/a.txt', 'w').write('alpha')
open('src/sub/b.txt', 'w').write('beta')
with tarfile.open('t.tar', 'w') as t:
    t.add('src')
    info = tarfile.TarInfo('mem.txt')
    info.size = 3
    t.addfile(info, io.BytesIO(b'mem'))
with tarfile.open('t.tar') as t:
    print(sorted(t.getnames()))
    print(t.extractfile('src/a.txt').read(), t.getmember('mem.txt').size, t.getmember('src').isdir())
    t.extractall('out', filter='data')
    try:
        t.getmember('none')
    except KeyError as e:
        print(e)
print(open('out/src/sub/b.txt').read())
with tarfile.open('t.tar.gz', 'w:gz') as t:
    t.add('src/a.txt', arcname='renamed.txt')
with tarfile.open('t.tar.gz') as t:
    print(t.getnames())
print(tarfile.is_tarfile('t.tar'))
try:
    tarfile.open('src/a.txt')
except tarfile.ReadError as e:
    print(str(e).split('\n')[0])
