with open('log.txt', 'a') as f:
    print(f.tell(), f.write('first\n'), f.tell())
with open('log.txt', 'a+') as f:
    print(f.tell())
    f.seek(0)
    print(f.read())
    f.seek(0)
    f.write('second\n')
    f.seek(0)
    print(f.readlines())
with open('log.txt', 'ab') as f:
    print(f.mode, f.name, f.tell(), f.seekable(), f.readable(), f.writable())
    f.write(b'\x00')
print(open('log.txt', 'rb').read())
