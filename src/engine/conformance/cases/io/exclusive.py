import os
with open('new.txt', 'x') as f:
    f.write('made')
try:
    open('new.txt', 'x')
except FileExistsError as e:
    print(type(e).__name__, e.errno, e.strerror, e.filename)
print(open('new.txt').read())
for mode in ['', 'rw', 'q', 'rr', 'b', 'r+w', 'wt+b', 'U', 'rbt', '+']:
    try:
        open('new.txt', mode).close()
        print(mode, 'fine')
    except ValueError as e:
        print(repr(mode), e)
for args in [dict(mode='rb', encoding='utf-8'), dict(mode='rb', errors='strict'), dict(mode='rb', newline='\n'), dict(buffering=0)]:
    try:
        open('new.txt', **args)
    except ValueError as e:
        print(args, e)
os.mkdir('folder')
for path, mode in [('missing.txt', 'r'), ('folder', 'r'), ('folder', 'w'), ('no/such', 'w'), ('new.txt/x', 'r')]:
    try:
        open(path, mode)
    except OSError as e:
        print(type(e).__name__, e)
