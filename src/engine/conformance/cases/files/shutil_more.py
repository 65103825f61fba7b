import os, shutil
os.makedirs('a/b')
open('a/one.txt', 'w').write('1')
open('a/b/two.log', 'w').write('22')
print(shutil.copy('a/one.txt', 'copy.txt'), shutil.copyfile('a/one.txt', 'c2.txt'), shutil.copy2('a/one.txt', 'a/b'))
print(shutil.copytree('a', 'c', ignore=shutil.ignore_patterns('*.log')))
print(sorted(os.path.join(r, f) for r, _, fs in os.walk('c') for f in fs))
print(shutil.move('copy.txt', 'c/moved.txt'), os.path.exists('copy.txt'))
for call in [lambda: shutil.copyfile('c2.txt', 'c2.txt'), lambda: shutil.copytree('a', 'c'), lambda: shutil.copyfile('none', 'x'), lambda: shutil.rmtree('none'), lambda: shutil.move('c2.txt', 'none/x/y')]:
    try:
        call()
    except OSError as e:
        print(type(e).__name__)
shutil.copytree('a', 'c', dirs_exist_ok=True)
print(sorted(os.listdir('c')))
shutil.rmtree('c')
shutil.rmtree('none', ignore_errors=True)
print(os.path.exists('c'), shutil.which('no-such-program-here'))
import io
src, dst = io.BytesIO(b'x' * 100), io.BytesIO()
shutil.copyfileobj(src, dst, 7)
print(len(dst.getvalue()))
