import os, tempfile
base = tempfile.mkdtemp()
os.chdir(base)
os.mkdir('a')
os.makedirs('a/b/c')
try:
    os.mkdir('a')
except FileExistsError as e:
    print(e)
try:
    os.makedirs('a/b')
except FileExistsError as e:
    print(e)
os.makedirs('a/b', exist_ok=True)
try:
    os.mkdir('x/y')
except FileNotFoundError as e:
    print(e)
for n in ('one.txt', 'two.txt', 'a/in.txt', 'a/b/deep.txt'):
    with open(n, 'w') as f:
        f.write(n)
print(sorted(os.listdir()), sorted(os.listdir('a')), sorted(os.listdir(b'a')))
for root, dirs, files in os.walk('.'):
    dirs.sort()
    print(root, dirs, sorted(files))
for root, dirs, files in os.walk('a', topdown=False):
    print(root, sorted(dirs), sorted(files))
with os.scandir('a') as it:
    for e in sorted(it, key=lambda e: e.name):
        print(e.name, e.path, e.is_dir(), e.is_file(), e.is_symlink(), e.stat().st_size if e.is_file() else '-', repr(e))
try:
    os.rmdir('a')
except OSError as e:
    print(type(e).__name__, e)
try:
    os.remove('a')
except OSError as e:
    print(type(e).__name__, e.strerror)
try:
    os.rmdir('one.txt')
except NotADirectoryError as e:
    print(e)
os.rename('one.txt', 'a/uno.txt')
os.replace('two.txt', 'a/uno.txt')
print(open('a/uno.txt').read(), os.path.exists('two.txt'))
try:
    os.rename('nope', 'b')
except FileNotFoundError as e:
    print(e)
try:
    os.listdir('nope')
except FileNotFoundError as e:
    print(e)
try:
    os.listdir('a/in.txt')
except NotADirectoryError as e:
    print(e)
os.renames('a/b/deep.txt', 'z/q/moved.txt')
print(os.path.isdir('a/b'), os.path.isfile('z/q/moved.txt'))
os.removedirs('a/b/c')
print(sorted(os.listdir('a')))
os.chdir('z')
print(os.path.basename(os.getcwd()), os.path.relpath(base), os.listdir('.'))
try:
    os.chdir('nowhere')
except FileNotFoundError as e:
    print(e)
print(os.getcwdb().endswith(b'/z'))
