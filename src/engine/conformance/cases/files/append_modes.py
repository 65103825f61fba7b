import os, tempfile
os.chdir(tempfile.mkdtemp())
for mode in ('w', 'a', 'a', 'w', 'x'):
    try:
        with open('log', mode) as f: print(mode, f.tell(), f.write(mode * 3), f.tell())
    except FileExistsError as e: print('exists', e.errno)
    print(open('log').read())
with open('log', 'a+') as f: f.write('END'); f.seek(0); print(f.read()); f.seek(0); f.write('again'); f.seek(0); print(f.read())
with open('log', 'w+') as f: f.write('abc'); f.seek(1); print(f.read()); f.seek(0, 2); f.write('d'); f.seek(0); print(f.read())
with open('log', 'r+') as f: f.write('ZZ'); print(f.read())
with open('log', 'rb+') as f: f.seek(1); f.write(b'-'); f.seek(0); print(f.read()); f.truncate(2)
print(os.stat('log').st_size, open('log', 'rb').read())
